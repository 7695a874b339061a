import { readdirSync } from 'node:fs';
import type { Lab } from '../../clouds/lab/lab';
import { ensureNetwork, removeNetwork } from '../network';
import { attempt, run } from '../../platform/shell';

/** Ceph has its own network namespace and address on the lab's internet, so hosts reach it through their routes and firewalls. */
export function namespaceOf({ index }: Lab): string {
  return `strata-ceph-${index}`;
}

export async function ensureNamespace(lab: Lab): Promise<void> {
  await ensureNetwork(lab);
  const namespace = namespaceOf(lab);
  const veth = vethOf(lab);
  if ((await attempt('ip', ['netns', 'exec', namespace, 'true'])).code !== 0)
    await run('ip', ['netns', 'add', namespace]);
  if ((await attempt('ip', ['link', 'show', veth])).code !== 0)
    await run('ip', ['link', 'add', veth, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', namespace]);
  // The bridge may have been recreated since the last call.
  await run('ip', ['link', 'set', veth, 'master', lab.internet.bridge, 'up']);
  const inside = (...args: string[]) => run('ip', ['-n', namespace, ...args]);
  await inside('link', 'set', 'lo', 'up');
  await inside('address', 'replace', `${lab.ceph.address}/24`, 'dev', 'eth0');
  await inside('link', 'set', 'eth0', 'up');
  await inside('route', 'replace', 'default', 'via', lab.internet.gateway);
}

/** Also removes the bridge if it has no other member. */
export async function removeNamespace(lab: Lab): Promise<void> {
  await attempt('ip', ['link', 'delete', vethOf(lab)]);
  await attempt('ip', ['netns', 'delete', namespaceOf(lab)]);
  if (isEmpty(lab.internet.bridge)) await removeNetwork(lab);
}

function vethOf({ index }: Lab): string {
  return `s${index}-ceph`;
}

function isEmpty(bridge: string): boolean {
  try {
    return readdirSync(`/sys/class/net/${bridge}/brif`).length === 0;
  } catch {
    return false;
  }
}
