/** The cost of WAL archiving: pgbench with archiving off and on, alternately. */
import { join } from 'node:path';
import type { Cluster } from './cluster';
import type { Engine } from './engine';

const rounds = Number(process.env['ROUNDS'] ?? 8);
const seconds = Number(process.env['SECONDS'] ?? 10);

export interface Speeds {
  /** Transactions per second, one number per round. */
  readonly off: number[];
  readonly on: number[];
}

export async function archivingCost(engine: Engine, settings: Readonly<Record<string, string>>): Promise<Speeds> {
  const speeds: Speeds = { off: [], on: [] };
  for (let round = 0; round < rounds; round += 1) {
    // The order alternates, because the second run may profit from a warm cache or suffer from the first run's checkpoint.
    const order = round % 2 === 0 ? (['off', 'on'] as const) : (['on', 'off'] as const);
    for (const mode of order) {
      const { cluster } = engine;
      await cluster.stop();
      cluster.configure({ ...settings, ...(mode === 'on' ? engine.archiving : { archive_mode: 'off' }) });
      await cluster.start();
      await cluster.sql('checkpoint');
      speeds[mode].push(await transactionsPerSecond(cluster));
    }
  }
  return speeds;
}

async function transactionsPerSecond(cluster: Cluster): Promise<number> {
  const options = ['-h', cluster.folder, '-p', String(cluster.port), '-c', '4', '-j', '2', '-T', String(seconds)];
  const output = await cluster.asPostgres(join(cluster.programs, 'pgbench'), ...options, 'postgres');
  return Number(/^tps = ([\d.]+)/m.exec(output)![1]);
}
