import type { Checks } from '../observer';

/** On a server of ours the host checks itself. */
export const databaseChecks: Checks = ({ postgresql }) =>
  Promise.resolve(
    postgresql?.server === null
      ? [{ name: 'database', outcome: 'not observable here', reason: `${postgresql.host} is not operated by Strata` }]
      : [],
  );
