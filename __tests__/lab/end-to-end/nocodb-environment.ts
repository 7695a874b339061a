/** A description of the NocoDB system, moved into the tests' lab. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Environment } from '../../../config/environment';
import { environmentsFolder, loadEnvironment, projectFolder } from '../../../cli/project';
import { outputs } from '../../../cli/terraform';
import type { LiveServers } from '../../../cli/verify/verify';
import { stateFolder } from '../../../lab/folders';
import { attempt } from '../../../lab/shell';
import type { ShellResult } from '../../../lab/shell';
import type { Raw } from '../../environment';
import { lab } from './harness';

const name = 'nocodb-lab';

const kept = [
  'version',
  'project',
  'compute',
  'storage',
  'state',
  'admin',
  'network',
  'servers',
  'buckets',
  'postgresql',
];
const keptRoles = ['bastion', 'nat', 'postgresql'];

/** Network, servers, database and bucket of the description; what runs on them is no matter of these tests. */
export function describeNocodb(file: string): void {
  const whole: Raw = parse(readFileSync(file, 'utf8'));
  const raw: Raw = Object.fromEntries(kept.flatMap((key) => (key in whole ? [[key, whole[key]]] : [])));
  for (const api of [raw.compute, raw.storage]) api.endpoint = lab.name;
  raw.state = { backend: 'local' };
  raw.admin = { ...raw.admin, from: [`${lab.internet.gateway}/32`] };
  for (const key of Object.keys(raw.servers as object)) raw.servers[key] = moved(raw.servers[key]);
  if (raw.postgresql) raw.postgresql.allowed = [raw.network.cidr];
  writeFileSync(join(environmentsFolder(), `${name}.yaml`), stringify(raw));
}

/** The lab has no ARM machine; and a volume would keep its stack from being destroyed, which is what it is for. */
function moved({ roles = [], ports = {}, ...server }: Raw): Raw {
  const openToNetwork = (port: Raw): Raw => ({ ...port, from: ['network'] });
  return {
    ...server,
    size: 'nano',
    image: (roles as string[]).includes('nat') ? 'fck-nat' : 'debian-13',
    roles: (roles as string[]).filter((role) => keptRoles.includes(role)),
    ports: Object.fromEntries(Object.entries(ports as object).map(([key, port]) => [key, openToNetwork(port)])),
    volumes: {},
    protected: false,
  };
}

export function nocodb(): Environment {
  return loadEnvironment(name);
}

export async function live(): Promise<LiveServers> {
  return (await outputs<LiveServers>(nocodb(), 'infra'))!;
}

/** By the back door, whatever network and SSH say. */
export function inside(host: string, command: string): Promise<ShellResult> {
  return attempt('incus', ['exec', host, '--project', lab.project, '--', 'sh', '-c', command], { timeoutSeconds: 60 });
}

/** States and keys of an earlier run speak of hosts that a reset lab no longer has. */
export function forgetNocodb(): void {
  const places = [join(stateFolder(), `nocodb-${name}`), join(projectFolder, 'ansible', 'generated', name)];
  for (const place of [...places, join(projectFolder, 'cdktf.out', name)])
    rmSync(place, { recursive: true, force: true });
}
