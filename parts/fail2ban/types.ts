import type { z } from 'zod';
import type { fail2ban } from './schema';

/** How many failures in which time are answered by a ban of which length: as described. */
export type Fail2ban = Readonly<z.infer<typeof fail2ban>>;
