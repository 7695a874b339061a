/** Hosts beside the lab's cloud, as a seller hands them over. */
import { debian13 } from '../../../lab/images';
import { incus, inside, waitForBoot } from '../../../lab/incus';
import { createHost, discard } from '../../../lab/building-host';
import { lab } from './harness';

/** An address that each of them has for itself. */
export const inner = '10.99.0.10';

export interface Delivered {
  readonly name: string;
  readonly login: string;
  readonly address: string;
  /** That may log in. */
  readonly keys: readonly string[];
}

/** With the operator's keys put where the panel puts them. */
export async function deliver({ name: host, login, address, keys }: Delivered): Promise<void> {
  await discard(lab, host);
  await createHost(lab, { name: host, image: debian13.alias, address, nameserver: lab.internet.host });
  await incus(['start', host, '--project', lab.project]);
  await waitForBoot(lab.project, host);
  const folder = login === 'root' ? '/root/.ssh' : `/home/${login}/.ssh`;
  const account =
    login === 'root'
      ? 'SUDO_FORCE_REMOVE=yes dpkg --purge sudo'
      : `useradd -m -s /bin/bash ${login} && echo '${login} ALL=(ALL) NOPASSWD:ALL' >/etc/sudoers.d/90-seller`;
  const script = `set -e
hostnamectl set-hostname ${host} || hostname ${host}
echo 'Acquire::http::Proxy "${lab.internet.packageCache}";' >/etc/apt/apt.conf.d/01lab-cache
ip address add ${inner}/32 dev lo
${account}
install -d -m 700 -o ${login} ${folder}
echo '${keys.join('\n')}' >${folder}/authorized_keys
chown ${login} ${folder}/authorized_keys`;
  await inside(lab.project, host, ['bash', '-s'], script);
}
