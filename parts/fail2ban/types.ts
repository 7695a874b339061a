import type { z } from 'zod';
import type { fail2ban } from './schema';

/** The `fail2ban` block of a description, with its defaults. */
export type Fail2ban = Readonly<z.infer<typeof fail2ban>>;
