/** Hosts beside the lab's cloud, as a seller hands them over: no API knows them, somebody may log in. */
import { readFileSync } from 'node:fs';
import type { Lab } from '../clouds/lab/lab';
import { authorityCertificate } from './authority';
import { createHost, discard } from './building-host';
import { debian13 } from './images';
import { incus, inside, waitForBoot } from './incus';

export interface Bought {
  readonly name: string;
  readonly login: string;
  /** On the lab's internet. */
  readonly address: string;
  /** Public keys that may log in. */
  readonly keys: readonly string[];
  /** Of a login whose sudo asks for it; without one, sudo asks nothing. `root` has no sudo. */
  readonly password?: string;
  /** Shell script of what the server was used for before. */
  readonly history?: string;
  /** Settings of Incus. */
  readonly config?: Readonly<Record<string, string>>;
}

/** With the operator's keys put where a seller's panel puts them. */
export async function deliver(lab: Lab, bought: Bought): Promise<void> {
  const { name: host, address, config = {}, history = '' } = bought;
  await discard(lab, host);
  await createHost(lab, { name: host, image: debian13.alias, address, nameserver: lab.internet.host });
  for (const [key, value] of Object.entries(config))
    await incus(['config', 'set', host, `${key}=${value}`, '--project', lab.project]);
  await incus(['start', host, '--project', lab.project]);
  await waitForBoot(lab.project, host);
  await inside(lab.project, host, ['bash', '-s'], `${handOver(lab, bought)}\n${history}`);
}

function handOver(lab: Lab, { name: host, login, keys, password }: Bought): string {
  const folder = login === 'root' ? '/root/.ssh' : `/home/${login}/.ssh`;
  return `set -e
hostnamectl set-hostname ${host} || hostname ${host}
echo 'Acquire::http::Proxy "${lab.internet.packageCache}";' >/etc/apt/apt.conf.d/01lab-cache
cat >/usr/local/share/ca-certificates/lab-root.crt <<'END'
${readFileSync(authorityCertificate(lab.name), 'utf8').trim()}
END
update-ca-certificates >/dev/null 2>&1
${login === 'root' ? 'SUDO_FORCE_REMOVE=yes dpkg --purge sudo' : account(login, password)}
install -d -m 700 -o ${login} ${folder}
echo '${keys.join('\n')}' >${folder}/authorized_keys
chown ${login} ${folder}/authorized_keys`;
}

function account(login: string, password: string | undefined): string {
  const add = `useradd -m -s /bin/bash ${login}`;
  if (password === undefined) return `${add} && echo '${login} ALL=(ALL) NOPASSWD:ALL' >/etc/sudoers.d/90-seller`;
  return `${add} -G sudo && echo '${login}:${password}' | chpasswd`;
}
