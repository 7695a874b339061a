/** A running environment in which every check from this machine passes. */
import type { Level } from '../../parts/levels';
import type { BucketSettings, Observer } from '../../parts/observer';

export const now = new Date('2026-11-21T08:00:00Z');
export const day = 86_400_000;
export const certificate = {
  issuer: 'CA',
  issued: new Date(now.getTime() - 30 * day),
  expires: new Date(now.getTime() + 60 * day),
};
export const settings: BucketSettings = { versioning: true, lock: null, noncurrentVersionDays: 90, dumpDays: 30 };
export type Programs = Readonly<Record<string, (server: string, plan: unknown) => unknown>>;

/** A healthy environment; programs on hosts by the name of their file. */
export function healthy(level: Level, programs: Programs, change: Partial<Observer> = {}): Observer {
  const sound: Programs = {
    'knock.py': (_, plan) =>
      (plan as { targets: [string, number][] }).targets.map(([address, port]) => [address, port]),
    'canary.py': () => ({ own: true, heard: [] }),
    'visit.py': () => 8,
  };
  const file = (path: string) => path.split('/').at(-1)!;
  return {
    now,
    level,
    publicAddress: (server) => (server === 'db-1' ? undefined : '203.0.113.9'),
    python: (server, path, plan) => Promise.resolve({ ...sound, ...programs }[file(path)]!(server, plan)),
    ask: () => Promise.resolve({ status: 200, headers: {}, body: '', certificate }),
    oldTls: () => Promise.resolve([]),
    openPorts: (_, expected) => Promise.resolve([...expected]),
    everyOpenPort: () => Promise.resolve([]),
    visit: () => Promise.resolve(),
    bucketSettings: () => Promise.resolve(settings),
    backups: () => Promise.reject(new Error('not asked here')),
    job: () => Promise.reject(new Error('not asked here')),
    ...change,
  };
}
