/** The holder of a lock: as JSON in its note, and as text in messages. */
import { hostname, userInfo } from 'node:os';
import { second } from '../../parts/postgresql_backup/time';
import { isAlive, system } from '../run/process';
import type { ProcessId } from '../run/process';
import { thisRun } from '../run/run';

export interface Holder {
  readonly process: ProcessId;
  readonly system: string;
  readonly user: string;
  readonly host: string;
  /** As it was typed, without `strata`. */
  readonly command: string;
  readonly since: string;
}

export function thisHolder(): Holder {
  return { ...thisRun(), user: userInfo().username, host: hostname() };
}

/** Null: the note is incomplete, or was not written by Strata. */
export function holderIn(text: string): Holder | null {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return null;
  }
}

export function holderText(holder: Holder): string {
  return `${JSON.stringify(holder)}\n`;
}

/** `unknown` if the holder runs on another machine or in another container, whose processes cannot be seen from here. */
export function lifeOf(holder: Holder): 'alive' | 'dead' | 'unknown' {
  if (holder.system === system()) return isAlive(holder.process) ? 'alive' : 'dead';
  const [boot, here] = [holder.system.split(' ')[0], system().split(' ')[0]];
  // The same machine after a reboot. Containers of one machine share its boot id.
  return holder.host === hostname() && boot !== here ? 'dead' : 'unknown';
}

export function holderWords({ user, host, process: { pid }, command, since }: Holder): string {
  return `\`strata ${command}\` of ${user}@${host} (process ${pid}) works on it since ${second(since)}`;
}
