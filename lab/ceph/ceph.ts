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
import { ensureNamespace, removeNamespace } from './network';
import { canRunCeph, ensureCephPackages } from './packages';
import { cephOf, type CephStore } from './store';

/** Starts Ceph; idempotent, also after a killed run. Needs no hosts and no Incus. */
export function cephUp(lab: Lab, report: Report): Promise<CephStore> {
  const ability = canRunCeph();
  if (!ability.able) throw new Error(ability.reason);
  const store = cephOf(lab);
  return exclusively(lab, report, async () => {
    await ensureCephPackages(report);
    mkdirSync(store.folder, { recursive: true, mode: 0o700 });
    await ensureNamespace(lab);
    if (await ensureCertificate(store)) await stopCephDaemon(store, 'gateway');
    report(`starting Ceph at ${store.url}`);
    await ensureCluster(store);
    await ensureGateway(store);
    return store;
  });
}

/** Stops all of Ceph's processes and keeps its data. */
export function cephDown(lab: Lab, report: Report): Promise<void> {
  // The lock prevents that this removes the bridge while `labUp` uses it.
  return locked(labLock, report, () => stopCeph(lab, report));
}

/** Stops Ceph and deletes its data. */
export async function cephReset(lab: Lab, report: Report): Promise<void> {
  await cephDown(lab, report);
  rmSync(cephOf(lab).folder, { recursive: true, force: true });
}

/** The caller must hold `labLock`. */
export function stopCeph(lab: Lab, report: Report): Promise<void> {
  return exclusively(lab, report, async () => {
    for (const name of ['gateway', 'osd', 'mon'] as const) await stopCephDaemon(cephOf(lab), name);
    await removeNamespace(lab);
  });
}

/** For tests: replaces the certificate by an expired one. The next `cephUp` issues a valid one. */
export async function expireCertificate(store: CephStore): Promise<void> {
  await stopCephDaemon(store, 'gateway');
  await issueCertificate(store, -1);
  await ensureGateway(store);
}

function exclusively<T>(lab: Lab, report: Report, work: () => Promise<T>): Promise<T> {
  return locked(join(runFolder, `ceph-${lab.name}.lock`), report, work);
}
