/** How thorough the checks are. Each level includes those before it. */

/** `status` takes seconds; `verify` is the last step of `up`; `full` tries every port and reads every backup. */
export const levels = ['status', 'verify', 'full'] as const;

export type Level = (typeof levels)[number];

/** Command that runs the checks of a level. */
export const commandOf: Readonly<Record<Level, string>> = {
  status: 'strata status',
  verify: 'strata verify',
  full: 'strata verify --full',
};

/** Whether checks of a level run when `requested` is asked for. */
export function includes(requested: Level, level: Level): boolean {
  return levels.indexOf(level) <= levels.indexOf(requested);
}
