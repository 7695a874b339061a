/** Hosts beside the lab's cloud, as a seller hands them over. */
import { debian13 } from '../../../lab/images';
import { incus, inside, waitForBoot } from '../../../lab/incus';
import { createHost, discard } from '../../../lab/internet-image';
import { lab } from './harness';

/** An address that each of them has for itself. */
export const inner = '10.99.0.10';

export interface Delivered {
  readonly name: string;
  readonly login: string;
  readonly address: string;
  /** That may log in. */
  readonly keys: readonly string[];
  /** Of a login whose sudo asks for it; without one, sudo asks nothing. */
  readonly password?: string;
  /** Shell script of what the server was used for before. */
  readonly history?: string;
  /** Settings of Incus. */
  readonly config?: Readonly<Record<string, string>>;
}

/** With the operator's keys put where the panel puts them. */
export async function deliver(delivered: Delivered): Promise<void> {
  const { name: host, address, config = {}, history = '' } = delivered;
  await discard(lab, host);
  await createHost(lab, { name: host, image: debian13.alias, address, nameserver: lab.internet.host });
  for (const [key, value] of Object.entries(config))
    await incus(['config', 'set', host, `${key}=${value}`, '--project', lab.project]);
  await incus(['start', host, '--project', lab.project]);
  await waitForBoot(lab.project, host);
  await inside(lab.project, host, ['bash', '-s'], `${handOver(delivered)}\n${history}`);
}

function handOver({ name: host, login, keys, password }: Delivered): string {
  const folder = login === 'root' ? '/root/.ssh' : `/home/${login}/.ssh`;
  return `set -e
hostnamectl set-hostname ${host} || hostname ${host}
echo 'Acquire::http::Proxy "${lab.internet.packageCache}";' >/etc/apt/apt.conf.d/01lab-cache
ip address add ${inner}/32 dev lo
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
