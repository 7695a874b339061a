import { join } from 'node:path';
import { ensureBalancerImage } from './balancer-image';
import { ensureCloud, stopCloud } from './cloud-process';
import { runFolder } from '../clouds/lab/folders';
import { debian12, debian13, ensureBaseImage } from './images';
import { ensureIncus, ensureProject } from './incusd';
import { ensureInternet } from './internet';
import { labNamed, type Lab } from '../clouds/lab/lab';
import { locked } from './lock';
import { ensureNatImage } from './nat-image';
import { ensureNetwork } from './network';
import type { Report } from '../platform/report';
import { canHostLab, ensureSystem, type SystemOptions } from './system';
import { ensureVenv } from '../platform/venv';

/** Labs share Incus and its images, so only one command at a time may change them. */
export const labLock = join(runFolder, 'lab.lock');

/** Starts a lab; idempotent, also after a killed run. */
export async function labUp(labName: string, options: SystemOptions, report: Report): Promise<Lab> {
  const lab = labNamed(labName);
  const ability = canHostLab();
  if (!ability.able) throw new Error(ability.reason);
  await locked(labLock, report, async () => {
    await ensureSystem(options, report);
    await ensureIncus(report);
    await ensureProject(lab);
    await ensureNetwork(lab);
    await waitForAll([ensureHosts(lab, report), ensureBaseImage(debian12, report), ensureVenv(report)]);
    await ensureCloud(lab, report);
  });
  return lab;
}

async function ensureHosts(lab: Lab, report: Report): Promise<void> {
  await ensureBaseImage(debian13, report);
  await ensureNatImage(lab, report);
  await ensureBalancerImage(lab, report);
  const { isNew } = await ensureInternet(lab, report);
  // A new internet host has no DNS records; the cloud publishes them when it starts.
  if (isNew) await stopCloud(lab);
}

/** Waits for all even if one fails: an image builder that still runs would disturb the next command. */
async function waitForAll(work: readonly Promise<void>[]): Promise<void> {
  const outcomes = await Promise.allSettled(work);
  const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as Error] : []));
  if (failures.length > 0) throw new Error(failures.map((failure) => failure.message).join('\n'));
}
