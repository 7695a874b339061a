import { readdirSync } from 'node:fs';
import type { Lab } from '../../clouds/lab/lab';
import { ensureNetwork, removeNetwork } from '../network';
import { attempt, run } from '../../platform/shell';

/** A place of its own on the lab's internet: hosts come to it through their routes and firewalls, as to any other. */
export function namespaceOf({ index }: Lab): string {
  return `strata-ceph-${index}`;
}

export async function ensurePlace(lab: Lab): Promise<void> {
  await ensureNetwork(lab);
  const space = namespaceOf(lab);
  const cable = cableOf(lab);
  if ((await attempt('ip', ['netns', 'exec', space, 'true'])).code !== 0) await run('ip', ['netns', 'add', space]);
  if ((await attempt('ip', ['link', 'show', cable])).code !== 0)
    await run('ip', ['link', 'add', cable, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', space]);
  // The bridge may have been made anew since.
  await run('ip', ['link', 'set', cable, 'master', lab.internet.bridge, 'up']);
  const inside = (...args: string[]) => run('ip', ['-n', space, ...args]);
  await inside('link', 'set', 'lo', 'up');
  await inside('address', 'replace', `${lab.ceph.address}/24`, 'dev', 'eth0');
  await inside('link', 'set', 'eth0', 'up');
  await inside('route', 'replace', 'default', 'via', lab.internet.gateway);
}

/** The bridge goes too when nobody else is on it. */
export async function removePlace(lab: Lab): Promise<void> {
  await attempt('ip', ['link', 'delete', cableOf(lab)]);
  await attempt('ip', ['netns', 'delete', namespaceOf(lab)]);
  if (isEmpty(lab.internet.bridge)) await removeNetwork(lab);
}

function cableOf({ index }: Lab): string {
  return `s${index}-ceph`;
}

function isEmpty(bridge: string): boolean {
  try {
    return readdirSync(`/sys/class/net/${bridge}/brif`).length === 0;
  } catch {
    return false;
  }
}
