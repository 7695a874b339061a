import { rmSync } from 'node:fs';
import { stopCeph } from './ceph/ceph';
import { removeCloudNetwork, stopCloud } from './cloud-process';
import { labFolder } from '../clouds/lab/folders';
import { incus, hostsAreRunning, incusAnswers, instances, projectExists, stopInstances } from './incus';
import { ensureIncus, incusdBinary, stopIncusWhenIdle } from './incusd';
import { labNamed, type Lab } from '../clouds/lab/lab';
import { locked } from './lock';
import { removeNetwork } from './network';
import type { Report } from '../platform/report';
import { labLock } from './up';

/** Stops all processes of this lab and keeps its state. */
export async function labDown(labName: string, report: Report): Promise<void> {
  const lab = labNamed(labName);
  await locked(labLock, report, async () => {
    await stop(lab, report);
    await stopIncusWhenIdle(report);
  });
}

/** Stops the lab and deletes its hosts, state, objects and certificates. Caches stay. */
export async function labReset(labName: string, report: Report): Promise<void> {
  const lab = labNamed(labName);
  await locked(labLock, report, async () => {
    if (incusdBinary()) await ensureIncus(report);
    await stop(lab, report);
    report('deleting hosts and state');
    if (await incusAnswers()) await removeProject(lab);
    rmSync(labFolder(lab.name), { recursive: true, force: true });
    await stopIncusWhenIdle(report);
  });
}

async function stop(lab: Lab, report: Report): Promise<void> {
  report('stopping the cloud');
  await stopCloud(lab);
  // Hosts keep running after Incus crashed, and only Incus can stop them.
  if (hostsAreRunning(lab.project)) await ensureIncus(report);
  if (incusdBinary() && (await incusAnswers()) && (await projectExists(lab.project))) {
    report('stopping hosts');
    await stopInstances(lab.project, 30);
  }
  await stopCeph(lab, report);
  await removeCloudNetwork(lab);
  await removeNetwork(lab);
}

async function removeProject(lab: Lab): Promise<void> {
  if (!(await projectExists(lab.project))) return;
  for (const { name } of await instances(lab.project)) {
    await incus(['delete', '--force', name, '--project', lab.project]);
  }
  await incus(['project', 'delete', lab.project]);
}
