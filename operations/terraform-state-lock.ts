/** Terraform's lock of a state: the error says what to do, and a lock whose holder is known to be dead is removed. */
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

/** @returns null if the error is not about a lock */
export function stateLockIn(errorText: string): StateLock | null {
  if (!/Error acquiring the state lock/.test(errorText)) return null;
  const field = (name: string) => new RegExp(`^[│ ]*${name}:\\s+(\\S.*?)\\s*$`, 'm').exec(errorText)?.[1] ?? '';
  return { id: field('ID'), who: field('Who'), created: field('Created'), operation: field('Operation') };
}

/**
 * Whether a killed Terraform left the lock: this user created it on this machine while a Terraform of ours ran that is
 * dead now, and no other Terraform runs on this machine that could hold it.
 */
export function isLeft(lock: StateLock, { home }: Environment, stack: StackName, binary: string): boolean {
  const createdAt = Date.parse(lock.created.replace(/^(\S+) (\d+:\d+:\d+)\S* .*$/, '$1T$2Z'));
  const secondMs = 1000;
  const isOurs = killedTerraforms(home).some(
    (child) => child.stack === stack && createdAt >= Date.parse(child.since) - secondMs,
  );
  const isFromHere = lock.who === `${userInfo().username}@${hostname()}`;
  return lock.id !== '' && isOurs && isFromHere && !mayRun(basename(binary));
}

export function lockWords({ name }: Environment, stack: StackName, { id, who, created, operation }: StateLock): string {
  return (
    `the state of stack ${stack} is locked by ${who || 'somebody'} since ${created} for ${operation}. Nothing was done. ` +
    'If that Terraform still runs (also one that was started by hand), wait for it. If it was killed, remove the lock: ' +
    `\`cd cdktf.out/${name}/stacks/${stack} && terraform force-unlock ${id}\``
  );
}
