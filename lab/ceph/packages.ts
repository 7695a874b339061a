import { hasCommand, installPackages, canInstallPackage } from '../../platform/apt';
import type { Report } from '../../platform/report';
import type { Ability } from '../system';

const commands: Readonly<Record<string, string>> = {
  'ceph-mon': 'ceph-mon',
  'ceph-osd': 'ceph-osd',
  radosgw: 'radosgw',
  ceph: 'ceph-common',
};

/** Whether this machine can run Ceph; no hosts are needed for it. */
export function canRunCeph(): Ability {
  if (process.platform !== 'linux') return { able: false, reason: `Ceph needs Linux, this is ${process.platform}` };
  if (process.getuid?.() !== 0)
    return { able: false, reason: 'Ceph needs root here: it gets its own network namespace' };
  const missing = missingPackages().filter((name) => !canInstallPackage(name));
  if (missing.length === 0) return { able: true };
  return { able: false, reason: `the configured apt sources do not have: ${missing.join(', ')}` };
}

export async function ensureCephPackages(report: Report): Promise<void> {
  const missing = missingPackages();
  if (missing.length > 0) await installPackages(missing, false, report);
}

function missingPackages(): string[] {
  return Object.entries(commands).flatMap(([command, name]) => (hasCommand(command) ? [] : [name]));
}
