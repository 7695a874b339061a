/** The list of runtimes. */
import { compose } from './compose/runtime';

export const runtimes = { compose };

/** Planned runtimes, refused by name. */
export const plannedRuntimes = ['swarm', 'kubernetes', 'pm2'] as const;
