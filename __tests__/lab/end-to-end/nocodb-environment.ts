/** The NocoDB system's blueprint, moved into the tests' lab. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Environment } from '../../../parts/environment';
import { environmentsFolder, loadEnvironment, projectFolder } from '../../../operations/project';
import { outFolder, removeOwnFolders } from '../../../operations/run/folders';
import { outputs } from '../../../operations/terraform';
import type { LiveServers } from '../../../operations/verify/verify';
import { stateFolder } from '../../../platform/folders';
import { attempt } from '../../../platform/shell';
import type { ShellResult } from '../../../platform/shell';
import type { Raw } from '../../environment';
import { lab } from './harness';

const name = 'nocodb-lab';

/** Zone that the lab serves, in place of the blueprint's. */
const zones = { example: 'nocodb.example', lab: lab.internet.domain };

/** The machine routes a range to one lab only. */
const networks = { example: '10.0.', lab: `10.${120 + lab.index}.` };

/** The blueprint as it is, but for addresses, cloud and operator; and a lab is made to be thrown away. */
export function describeNocodb(file: string): void {
  const text = readFileSync(file, 'utf8').replaceAll(zones.example, zones.lab);
  const raw: Raw = parse(text.replaceAll(networks.example, networks.lab));
  for (const api of [raw.compute, raw.storage, raw.dns]) api.endpoint = lab.name;
  raw.admin.from = [`${lab.internet.gateway}/32`];
  for (const server of Object.values<Raw>(raw.servers)) server.protected = false;
  // Folded lines would not be read back as they were.
  writeFileSync(join(environmentsFolder(), `${name}.yaml`), stringify(raw, { lineWidth: 0 }));
}

export function nocodb(): Environment {
  return loadEnvironment(name);
}

export async function live(): Promise<LiveServers> {
  return (await outputs<LiveServers>(nocodb(), 'infra'))!;
}

/** By a shell of the lab: it works without network and SSH. */
export function inside(host: string, command: string): Promise<ShellResult> {
  return attempt('incus', ['exec', host, '--project', lab.project, '--', 'sh', '-c', command], { timeoutSeconds: 60 });
}

/** States and keys of an earlier run speak of hosts that a reset lab no longer has. */
export function forgetNocodb(): void {
  removeOwnFolders();
  const places = [join(stateFolder(), `nocodb-${name}`), join(projectFolder, 'ansible', 'generated', name)];
  for (const place of [...places, join(outFolder, name)]) rmSync(place, { recursive: true, force: true });
}
