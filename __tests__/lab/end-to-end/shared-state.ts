import { join } from 'node:path';
import { projectFolder } from '../../../operations/project';
import { attempt } from '../../../platform/shell';
import { venvBin } from '../../../platform/venv';

/** What Ansible knows of each host of an environment. */
export async function inventoryOf(environment: string): Promise<Record<string, Record<string, unknown>>> {
  const cwd = join(projectFolder, 'ansible', 'generated', environment);
  const { stdout, stderr } = await attempt(venvBin('ansible-inventory'), ['--list'], { cwd });
  if (!stdout) throw new Error(stderr);
  return (JSON.parse(stdout) as { _meta: { hostvars: Record<string, Record<string, unknown>> } })._meta.hostvars;
}
