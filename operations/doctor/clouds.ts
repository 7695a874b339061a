/** Whether this machine has credentials of the clouds that are used, reaches them, and has their time. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ask } from '../../platform/https';
import type { UsedApi } from './apis';
import { failed, passed, unknown } from './row';
import type { Row } from './row';

/** Stores refuse a signature that is a quarter of an hour old, some clouds earlier. */
const allowedSeconds = 60;

export async function cloudRows(apis: readonly UsedApi[]): Promise<Row[]> {
  const answers = await Promise.all(apis.map(reached));
  return [...apis.map(credentials), ...answers.map(({ row }) => row), clockRow(answers)];
}

function credentials({ title, usedBy, variables, file, page }: UsedApi): Row {
  const name = `credentials of ${title}`;
  const set = variables.find((names) => names.every((each) => process.env[each]));
  if (set) return passed(name, `${set.join(', ')}: set in the shell`);
  if (file && existsSync(join(homedir(), file))) return passed(name, `~/${file}`);
  const wanted = `${variables.map((names) => names.join(' with ')).join(', or ')}${file ? `, or ~/${file}` : ''}`;
  return failed(name, `not in the shell; ${usedBy} uses them`, `export ${wanted}; ${page} says what they may do`);
}

interface Reached {
  readonly row: Row;
  /** By the other side's clock; null where nobody answered. */
  readonly aheadSeconds: number | null;
}

/** Any answer will do, a refusal as well: nothing is asked for. */
async function reached({ title, url }: UsedApi): Promise<Reached> {
  const name = `network to ${title}`;
  try {
    const { status, headers } = await ask({ url, timeoutSeconds: 10 });
    const theirs = Date.parse(String(headers.date ?? ''));
    const aheadSeconds = Number.isNaN(theirs) ? null : Math.round((Date.now() - theirs) / 1000);
    return { row: passed(name, `${url} answers (${status})`), aheadSeconds };
  } catch (error) {
    const remedy = 'see that the network, a proxy or a firewall lets this machine out to it';
    return { row: failed(name, `${url} cannot be reached: ${(error as Error).message}`, remedy), aheadSeconds: null };
  }
}

function clockRow(answers: readonly Reached[]): Row {
  const seen = answers.flatMap(({ aheadSeconds }) => aheadSeconds ?? []);
  if (seen.length === 0) return unknown('clock', 'no cloud that is used here told its time');
  const seconds = seen.reduce((one, other) => (Math.abs(one) < Math.abs(other) ? one : other));
  const words = `${Math.abs(seconds)} s ${seconds < 0 ? 'behind' : 'ahead of'} the clouds`;
  if (Math.abs(seconds) <= allowedSeconds) return passed('clock', words);
  return failed(
    'clock',
    words,
    'switch time synchronisation on (Linux: timedatectl set-ntp true); signed requests are refused so',
  );
}
