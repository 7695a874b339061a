/** Checks credentials of the clouds in use, the network to them, and the difference between their clocks and this machine's. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ask } from '../../platform/https';
import type { UsedApi } from './apis';
import { failedRow, passedRow, unknownRow } from './row';
import type { Row } from './row';

/** Object stores refuse a signed request whose time differs by 15 minutes, some clouds by less. */
const allowedSeconds = 60;

export async function cloudRows(apis: readonly UsedApi[]): Promise<Row[]> {
  const probes = await Promise.all(apis.map(probe));
  return [...apis.map(credentials), ...probes.map(({ row }) => row), clockRow(probes)];
}

function credentials({ title, usedBy, variables, file, page }: UsedApi): Row {
  const name = `credentials of ${title}`;
  const set = variables.find((names) => names.every((each) => process.env[each]));
  if (set) return passedRow(name, `${set.join(', ')}: set in the shell`);
  if (file && existsSync(join(homedir(), file))) return passedRow(name, `~/${file}`);
  const variablesText = `${variables.map((names) => names.join(' with ')).join(', or ')}${file ? `, or ~/${file}` : ''}`;
  return failedRow(
    name,
    `not in the shell; ${usedBy} uses them`,
    `export ${variablesText}; ${page} says what they may do`,
  );
}

interface Probe {
  readonly row: Row;
  /** How far this machine's clock is ahead of the API's; null: no answer. */
  readonly aheadSeconds: number | null;
}

/** Any HTTP answer proves that the API can be reached, also an error status. */
async function probe({ title, url }: UsedApi): Promise<Probe> {
  const name = `network to ${title}`;
  try {
    const { status, headers } = await ask({ url, timeoutSeconds: 10 });
    const theirs = Date.parse(String(headers.date ?? ''));
    const aheadSeconds = Number.isNaN(theirs) ? null : Math.round((Date.now() - theirs) / 1000);
    return { row: passedRow(name, `${url} answers (${status})`), aheadSeconds };
  } catch (error) {
    const remedy = 'check the network, the proxy and the firewall of this machine';
    return {
      row: failedRow(name, `${url} cannot be reached: ${(error as Error).message}`, remedy),
      aheadSeconds: null,
    };
  }
}

function clockRow(probes: readonly Probe[]): Row {
  const differences = probes.flatMap(({ aheadSeconds }) => aheadSeconds ?? []);
  if (differences.length === 0) return unknownRow('clock', 'no cloud in use sent its time');
  const seconds = differences.reduce((one, other) => (Math.abs(one) < Math.abs(other) ? one : other));
  const words = `${Math.abs(seconds)} s ${seconds < 0 ? 'behind' : 'ahead of'} the clouds`;
  if (Math.abs(seconds) <= allowedSeconds) return passedRow('clock', words);
  return failedRow(
    'clock',
    words,
    'switch time synchronisation on (Linux: timedatectl set-ntp true); with a wrong clock, signed requests are refused',
  );
}
