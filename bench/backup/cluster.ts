/** A temporary PostgreSQL cluster on this machine for a measurement or a test. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../../lab/process';
import { run } from '../../platform/shell';
import type { ShellOptions } from '../../platform/shell';

const installed = '/usr/lib/postgresql';

/** Program folder of the newest PostgreSQL server on this machine; null: none, or not root. */
export function serverPrograms(): string | null {
  if (process.getuid?.() !== 0 || !existsSync(installed)) return null;
  const versions = readdirSync(installed).sort((one, other) => Number(other) - Number(one));
  const newest = versions.find((version) => existsSync(join(installed, version, 'bin', 'initdb')));
  return newest ? join(installed, newest, 'bin') : null;
}

/** Runs as user postgres, in one temporary folder. */
export class Cluster {
  readonly folder: string;
  readonly data: string;

  private constructor(
    readonly programs: string,
    readonly port: number,
  ) {
    this.folder = mkdtempSync(join(tmpdir(), 'strata-cluster-'));
    this.data = join(this.folder, 'data');
    execFileSync('chown', ['postgres:postgres', this.folder]);
  }

  static async make(port: number): Promise<Cluster> {
    const programs = serverPrograms();
    if (!programs) throw new Error(`needs root and a PostgreSQL server in ${installed}: apt-get install postgresql`);
    const cluster = new Cluster(programs, port);
    const options = ['--data-checksums', '--encoding=UTF8', '--locale=C.UTF-8', '--auth=peer', '-D', cluster.data];
    await cluster.asPostgres(join(programs, 'initdb'), ...options);
    return cluster;
  }

  /** Replaces the previous settings; takes effect at the next start. */
  configure(settings: Readonly<Record<string, string>>): void {
    const own = { port: String(this.port), listen_addresses: '', unix_socket_directories: this.folder };
    const lines = Object.entries({ ...own, ...settings }).map(([key, value]) => `${key} = '${value}'\n`);
    writeFileSync(join(this.data, 'strata.conf'), lines.join(''));
    const main = join(this.data, 'postgresql.conf');
    execFileSync('sh', ['-c', 'grep -q strata.conf "$0" || echo "include = \'strata.conf\'" >>"$0"', main]);
  }

  async start(): Promise<void> {
    const log = join(this.folder, 'server.log');
    await this.asPostgres(join(this.programs, 'pg_ctl'), 'start', '-w', '-t', '600', '-D', this.data, '-l', log);
  }

  async stop(mode: 'fast' | 'immediate' = 'fast'): Promise<void> {
    if (!existsSync(join(this.data, 'postmaster.pid'))) return;
    await this.asPostgres(join(this.programs, 'pg_ctl'), 'stop', '-w', '-t', '600', '-m', mode, '-D', this.data);
  }

  async sql(statements: string, database = 'postgres'): Promise<string> {
    const options = ['-h', this.folder, '-p', String(this.port), '-d', database, '-XAtq', '-v', 'ON_ERROR_STOP=1'];
    const command = ['runuser', '-u', 'postgres', '--', join(this.programs, 'psql'), ...options];
    return (await run(command[0]!, command.slice(1), { input: statements, cwd: this.folder })).trim();
  }

  /** Waits until a restored cluster has replayed its WAL and accepts writes. */
  async waitForPromotion(): Promise<void> {
    const replayed = async () => (await this.sql('select pg_is_in_recovery()')) === 'f';
    if (!(await eventually(600, replayed))) throw new Error(`the cluster in ${this.data} does not leave recovery`);
  }

  /** Waits until all current WAL is in the archive. */
  async waitForArchive(): Promise<void> {
    const segment = await this.sql('select pg_walfile_name(pg_switch_wal())');
    const arrived = async () =>
      (await this.sql(`select last_archived_wal >= '${segment}' from pg_stat_archiver`)) === 't';
    if (!(await eventually(600, arrived))) throw new Error(`${segment} of ${this.data} does not reach the archive`);
  }

  asPostgres(program: string, ...args: string[]): Promise<string> {
    // The server keeps running and must not hold this process's stdout open.
    const silent = program.endsWith('pg_ctl') ? ['sh', '-c', 'exec "$0" "$@" >/dev/null 2>&1'] : [];
    return run('runuser', ['-u', 'postgres', '--', ...silent, program, ...args], this.surroundings);
  }

  get surroundings(): ShellOptions {
    return { env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' }, cwd: this.folder };
  }

  /** Creates a folder that user postgres may write. */
  ownFolder(name: string): string {
    const path = join(this.folder, name);
    mkdirSync(path, { recursive: true });
    execFileSync('chown', ['postgres:postgres', path]);
    return path;
  }

  async remove(): Promise<void> {
    await this.stop('immediate');
    rmSync(this.folder, { recursive: true, force: true });
  }
}
