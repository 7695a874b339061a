import { z } from 'zod';
import { gitopsOnHost } from '../../parts/gitops/status';
import { environment, list } from './shapes';

export const gitopsAnswer = z.strictObject({ environment, apps: list(gitopsOnHost.extend({ host: z.string() })) });
