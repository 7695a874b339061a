/** Terraform's own lock of a state: told in words that say what to do, and taken away where its holder is known to be dead. */
import { hostname, userInfo } from 'node:os';
import { basename } from 'node:path';
import type { Environment } from '../parts/environment';
import { killedTerraforms } from './lock/left-over';
import { mayRun } from './run/process';
import type { StackName } from './terraform';

export interface StateLock {
  readonly id: string;
  readonly who: string;
  /** As Terraform prints it: `2026-11-29 00:10:03.5 +0000 UTC`. */
  readonly created: string;
  readonly operation: string;
}

/** Null: what Terraform said is about something else. */
export function stateLockIn(said: string): StateLock | null {
  if (!/Error acquiring the state lock/.test(said)) return null;
  const field = (name: string) => new RegExp(`^[│ ]*${name}:\\s+(\\S.*?)\\s*$`, 'm').exec(said)?.[1] ?? '';
  return { id: field('ID'), who: field('Who'), created: field('Created'), operation: field('Operation') };
}

/**
 * Whether it is left of a Terraform that was killed: made by this user here while one of ours ran that is dead, and
 * no Terraform runs on this machine that could hold it instead.
 */
export function isLeft(lock: StateLock, { home }: Environment, stack: StackName, binary: string): boolean {
  const made = Date.parse(lock.created.replace(/^(\S+) (\d+:\d+:\d+)\S* .*$/, '$1T$2Z'));
  const secondMs = 1000;
  const isOurs = killedTerraforms(home).some(
    (child) => child.stack === stack && made >= Date.parse(child.since) - secondMs,
  );
  const isFromHere = lock.who === `${userInfo().username}@${hostname()}`;
  return lock.id !== '' && isOurs && isFromHere && !mayRun(basename(binary));
}

export function lockWords({ name }: Environment, stack: StackName, { id, who, created, operation }: StateLock): string {
  return (
    `the state of stack ${stack} is locked by ${who || 'somebody'} since ${created} for ${operation}. Nothing was done. ` +
    'Where that Terraform still works (also one that was started by hand), wait for it. Where it was killed, the lock stays ' +
    `until somebody takes it away: \`cd cdktf.out/${name}/stacks/${stack} && terraform force-unlock ${id}\``
  );
}
