/** Random values for backups, and the description that they give. */
import fc from 'fast-check';
import type { Raw } from '../environment';

export interface Backup {
  readonly isWanted: boolean;
  readonly container: boolean;
  readonly alerts: boolean;
  readonly at: string;
  readonly fullOn: string;
  readonly days: number;
  /** Index of the server that makes proofs; where there is none, the database server does. */
  readonly prover: number;
  readonly hasQueries: boolean;
}

/** As many days as a description may have. */
export const days = fc.integer({ min: 1, max: 3650 });

export const backups: fc.Arbitrary<Backup> = fc.record({
  isWanted: fc.boolean(),
  container: fc.boolean(),
  alerts: fc.boolean(),
  at: fc.constantFrom('00:00', '02:00', '10:30', '23:59'),
  fullOn: fc.constantFrom('monday', 'sunday'),
  days,
  prover: fc.nat({ max: 20 }),
  hasQueries: fc.boolean(),
});

export const alerts = { email: ['ops@acme.example'], smtp: { host: 'mail.acme.example' } };

export function database(
  { buckets, backup }: { readonly buckets: readonly Raw[]; readonly backup: Backup },
  servers: readonly string[],
): Raw {
  const hosted = { mode: 'dedicated', server: 'data', databases: { acme: {} } };
  if (buckets.length === 0 || !backup.isWanted) return hosted;
  const { at, fullOn, days: restorableDays } = backup;
  const settings = { bucket: 'bucket-0', at, fullOn, restorableDays, dumps: dumps(buckets[0], backup) };
  return { ...hosted, backup: { ...settings, proof: proof(backup, servers) } };
}

/** As long as the bucket keeps them, and no longer. */
export function dumps({ dumpDays }: Raw, { at, days }: Backup) {
  return { at, daysOnServer: Math.min(days, dumpDays as number) };
}

/** Spare servers are added and removed by the tests, so another one makes the proofs. */
function proof({ prover, hasQueries }: Backup, servers: readonly string[]): Raw {
  const staying = servers.filter((name) => !/^(web|job)-/.test(name));
  const server = staying[prover];
  const query = { database: 'acme', query: 'select max(seen) from visits' };
  return {
    ...(server === undefined ? {} : { server }),
    ...(hasQueries ? { newest: { ...query, maxAgeMinutes: 60 }, checks: [{ name: 'seen', ...query }] } : {}),
  };
}
