/** What `strata-backups --json` says on a host without problems. */
export const full = {
  id: '20261120-010000F',
  kind: 'full',
  started: '2026-11-20T01:00:00Z',
  finished: '2026-11-20T01:04:00Z',
  databaseBytes: 43_000_000_000,
  repositoryBytes: 9_800_000_000,
  walStart: '0000000100000000000000A1',
  walStop: '0000000100000000000000A2',
  prior: null,
  postgresqlVersion: '17',
  damaged: false,
  proof: { outcome: 'passed', finished: '2026-11-20T04:10:00Z' },
};
export const incremental = {
  ...full,
  id: `${full.id}_20261121-010000I`,
  kind: 'incr',
  finished: '2026-11-21T01:01:00Z',
  proof: null,
};
export const hostReport = {
  engine: 'pgbackrest',
  repository: 'ready',
  problem: '',
  archive: {
    min: '0000000100000000000000A1',
    max: '0000000100000000000000B7',
    lastArchived: '2026-11-21T08:00:00Z',
    lagSeconds: 12,
    failing: false,
    queueBytes: 0,
    gap: null,
  },
  backups: [full, incremental],
  dumps: [
    { file: 'main-20261121T020000Z.sql.gz', bytes: 120_000_000, finished: '2026-11-21T02:00:30Z', inBucket: true },
    { file: 'main-20261120T020000Z.sql.gz', bytes: 110_000_000, finished: '2026-11-20T02:00:30Z', inBucket: false },
  ],
  lastProof: {
    backup: full.id,
    started: full.started,
    finished: '2026-11-21T04:10:00Z',
    seconds: 600,
    outcome: 'passed',
    checks: [],
    damaged: [],
    restoredTo: null,
  },
  jobs: [
    {
      name: 'postgresql-backup',
      started: full.started,
      finished: full.finished,
      seconds: 60,
      outcome: 'passed',
      message: '',
    },
  ],
  problems: [] as string[],
};
