/** Hosts beside the lab's cloud, as a seller hands them over: no API knows them, somebody may log in. */
import { readFileSync } from 'node:fs';
import type { Lab } from '../clouds/lab/lab';
import { authorityCertificate } from './authority';
import { debian13 } from './images';
import { incus, inside, waitForBoot } from './incus';
import { createHost, discard } from './building-host';

export interface Bought {
  readonly name: string;
  readonly login: string;
  /** On the lab's internet. */
  readonly address: string;
  /** Public keys that may log in. */
  readonly keys: readonly string[];
  /** An address that it has besides. */
  readonly inner?: string;
}

/** With the operator's keys put where a seller's panel puts them; `root` has no sudo, another login has it. */
export async function deliver(lab: Lab, { name: host, login, address, keys, inner }: Bought): Promise<void> {
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
${inner === undefined ? '' : `ip address add ${inner}/32 dev lo`}
cat >/usr/local/share/ca-certificates/lab-root.crt <<'END'
${readFileSync(authorityCertificate(lab.name), 'utf8').trim()}
END
update-ca-certificates >/dev/null 2>&1
${account}
install -d -m 700 -o ${login} ${folder}
echo '${keys.join('\n')}' >${folder}/authorized_keys
chown ${login} ${folder}/authorized_keys`;
  await inside(lab.project, host, ['bash', '-s'], script);
}
