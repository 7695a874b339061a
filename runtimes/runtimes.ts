/** The one list of runtimes. */
import { compose } from './compose/runtime';

export const runtimes = { compose };

/** Known, not built yet. */
export const plannedRuntimes = ['swarm', 'kubernetes', 'pm2'] as const;
