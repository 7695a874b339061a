import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import type { Speeds } from './archiving';

export interface Result {
  readonly databaseBytes: number;
  readonly repositoryBytes: number;
  readonly dumpBytes: number;
  readonly seconds: Readonly<Record<string, number>>;
  readonly speeds: Speeds;
  /** Load average at the start. */
  readonly load: number;
}

export const names = {
  dump: '`pg_dumpall \\| gzip`, upload',
  full: 'pgBackRest full',
  incremental: 'pgBackRest incremental, 1 % of the rows changed',
  idle: 'pgBackRest incremental, nothing changed',
  undump: 'download, `gunzip \\| psql` into an empty cluster',
  restore: 'pgBackRest restore into an empty folder, start',
  delta: 'pgBackRest delta restore after damage to a table, start',
  pointInTime: 'pgBackRest restore to a second before a dropped table, start',
} as const;

export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;
}

export function markdown({ databaseBytes, repositoryBytes, dumpBytes, seconds, speeds, load }: Result): string {
  const gib = (bytes: number) => `${(bytes / 2 ** 30).toFixed(2)} GiB`;
  const row = (name: keyof typeof names, reference: keyof typeof names) => {
    const ratio = seconds[name]! / seconds[reference]!;
    return `| ${names[name]} | ${ratio.toFixed(2)} | ${seconds[name]!.toFixed(1)} s |\n`;
  };
  const backups = (['dump', 'full', 'incremental', 'idle'] as const).map((name) => row(name, 'dump'));
  const restores = (['undump', 'restore', 'delta', 'pointInTime'] as const).map((name) => row(name, 'undump'));
  const each = (values: readonly number[]) => values.map((value) => value.toFixed(0)).join(', ');
  const costs = speeds.on.map((on, round) => on / speeds.off[round]!).sort((one, other) => one - other);
  return `<!-- Made by \`npm run bench:backup\` from bench/backup.ts; not written by hand. -->
# What backups cost

One run, ${new Date().toISOString().slice(0, 10)}: ${gib(databaseBytes)} in PostgreSQL (pgbench's tables, accounts with three indexes, documents of
words), the repository on a Ceph RGW over TLS on the same machine. ${machine()}
Load average before it began: ${load.toFixed(1)}. Seconds are of this machine and this run; compare the ratios.

| backup | ratio | time |
|---|--:|--:|
${backups.join('')}
| restore, until the server answers | ratio | time |
|---|--:|--:|
${restores.join('')}
In the bucket: pgBackRest's full backup ${gib(repositoryBytes)} (zst, AES-256), the dump ${gib(dumpBytes)} (gzip, not encrypted).
A backup and a delta restore take or fetch whole files of up to 1 GiB (pgBackRest before 2.46), and compare the others by checksum.
Every restored copy was compared with the original by a checksum of its rows.

WAL archiving, asynchronous: pgbench with four clients made **${median(costs).toFixed(2)} ×** the transactions of without
(median of ${costs.length} pairs taken in turns; ${costs[0]!.toFixed(2)} to ${costs.at(-1)!.toFixed(2)}: what else the machine does is in it).
Per second without ${each(speeds.off)}; with ${each(speeds.on)}.
`;
}

function machine(): string {
  const version = (program: string, ...args: string[]) =>
    /\d+(\.\d+)+/.exec(execFileSync(program, args, { encoding: 'utf8' }))?.[0] ?? '?';
  const versions = [
    `PostgreSQL ${version('psql', '--version')}`,
    `pgBackRest ${version('pgbackrest', 'version')}`,
    `Ceph ${version('radosgw', '--version')}`,
  ];
  return `${cpus().length} cores for everything; ${versions.join(', ')}.`;
}
