import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runFolder } from '../../clouds/lab/folders';
import type { Lab } from '../../clouds/lab/lab';
import { locked } from '../lock';
import type { Report } from '../../platform/report';
import { labLock } from '../up';
import { ensureCertificate, issueCertificate } from './certificate';
import { ensureCluster } from './cluster';
import { ensureGateway, stopCephDaemon } from './daemons';
import { ensurePlace, removePlace } from './network';
import { canRunCeph, ensureCephPackages } from './packages';
import { cephOf, type CephStore } from './store';

/** From nothing, or from anything in between, to a store that answers; needs no hosts and no Incus. */
export function cephUp(lab: Lab, report: Report): Promise<CephStore> {
  const ability = canRunCeph();
  if (!ability.able) throw new Error(ability.reason);
  const store = cephOf(lab);
  return exclusively(lab, report, async () => {
    await ensureCephPackages(report);
    mkdirSync(store.folder, { recursive: true, mode: 0o700 });
    await ensurePlace(lab);
    if (await ensureCertificate(store)) await stopCephDaemon(store, 'gateway');
    report(`starting Ceph at ${store.url}`);
    await ensureCluster(store);
    await ensureGateway(store);
    return store;
  });
}

/** Nothing of it is left running; what it stores is kept. */
export function cephDown(lab: Lab, report: Report): Promise<void> {
  // A lab that is coming up may count on the bridge.
  return locked(labLock, report, () => stopCeph(lab, report));
}

/** Down, and nothing is kept. */
export async function cephReset(lab: Lab, report: Report): Promise<void> {
  await cephDown(lab, report);
  rmSync(cephOf(lab).folder, { recursive: true, force: true });
}

/** For who holds the lock of the labs. */
export function stopCeph(lab: Lab, report: Report): Promise<void> {
  return exclusively(lab, report, async () => {
    for (const name of ['gateway', 'osd', 'mon'] as const) await stopCephDaemon(cephOf(lab), name);
    await removePlace(lab);
  });
}

/** What an owner who forgot to renew it would have; `cephUp` puts a good one back. */
export async function expireCertificate(store: CephStore): Promise<void> {
  await stopCephDaemon(store, 'gateway');
  await issueCertificate(store, -1);
  await ensureGateway(store);
}

function exclusively<T>(lab: Lab, report: Report, work: () => Promise<T>): Promise<T> {
  return locked(join(runFolder, `ceph-${lab.name}.lock`), report, work);
}
