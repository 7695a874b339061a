/** An app under Compose, independent of its runtime. */
import type { z } from 'zod';
import { gitopsOf } from '../../parts/gitops/model';
import type { DescribedApp } from '../runtime';
import { jobsOf } from './jobs';
import { fileInRepository } from './own/enriched';
import type { composeApp } from './schema';

export function describedApp(app: z.infer<typeof composeApp>): DescribedApp {
  const { servers, services, jobs, secrets, givenSecrets, compose, profiles, environment, allow } = app;
  const gitops = app.gitops ? gitopsOf(app.gitops) : null;
  const file = compose && gitops ? fileInRepository(app) : compose;
  const own = file ? { file, profiles, environment, allow } : null;
  return { servers, services, secrets, givenSecrets, jobs: jobsOf(jobs), own, gitops };
}
