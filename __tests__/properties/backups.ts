/** What is drawn of backups, and what it becomes in a description. */
import fc from 'fast-check';
import type { Raw } from '../environment';

export interface Backup {
  readonly wanted: boolean;
  readonly container: boolean;
  readonly alerts: boolean;
  readonly at: string;
  readonly fullOn: string;
  readonly days: number;
  /** Which server proves; the database server itself where there is none by this number. */
  readonly prover: number;
  readonly asked: boolean;
}

/** As many as a description may say. */
export const days = fc.integer({ min: 1, max: 3650 });

export const backups: fc.Arbitrary<Backup> = fc.record({
  wanted: fc.boolean(),
  container: fc.boolean(),
  alerts: fc.boolean(),
  at: fc.constantFrom('00:00', '02:00', '10:30', '23:59'),
  fullOn: fc.constantFrom('monday', 'sunday'),
  days,
  prover: fc.nat({ max: 20 }),
  asked: fc.boolean(),
});

export const alerts = { email: ['ops@acme.example'], smtp: { host: 'mail.acme.example' } };

export function database(
  { buckets, backup }: { readonly buckets: readonly Raw[]; readonly backup: Backup },
  servers: readonly string[],
): Raw {
  const hosted = { mode: 'dedicated', server: 'data', databases: { acme: {} } };
  if (buckets.length === 0 || !backup.wanted) return hosted;
  const { at, fullOn, days: restorableDays } = backup;
  const kept = { bucket: 'bucket-0', at, fullOn, restorableDays, dumps: dumps(buckets[0], backup) };
  return { ...hosted, backup: { ...kept, proof: proof(backup, servers) } };
}

/** As long as the bucket keeps them, and no longer. */
export function dumps({ dumpDays }: Raw, { at, days }: Backup) {
  return { at, daysOnServer: Math.min(days, dumpDays as number) };
}

/** Spare servers come and go in the tests, so that one that stays does it. */
function proof({ prover, asked }: Backup, servers: readonly string[]): Raw {
  const staying = servers.filter((name) => !/^(web|job)-/.test(name));
  const server = staying[prover];
  const query = { database: 'acme', query: 'select max(seen) from visits' };
  return {
    ...(server === undefined ? {} : { server }),
    ...(asked ? { newest: { ...query, maxAgeMinutes: 60 }, checks: [{ name: 'seen', ...query }] } : {}),
  };
}
