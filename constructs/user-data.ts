/** What cloud-init does at a server's first start, on clouds whose images do not bring Strata's login. */
import { stringify } from 'yaml';
import type { Server } from '../parts/environment';
import { wayOutScript, wayOutUnit } from './way-out';
import type { WayOut } from './way-out';

export interface UserDataOptions {
  readonly publicKey: string;
  /** Null: the server has a way out of its own. */
  readonly wayOut: WayOut | null;
}

// The role `ssh` replaces it: one name, so that nothing is left behind.
const sshd = '/etc/ssh/sshd_config.d/00-strata.conf';
const script = '/usr/local/sbin/strata-way-out';

/** A `#cloud-config`: host name, one login with a key, no root and no passwords; all else is Ansible's. */
export function userData(server: Pick<Server, 'name' | 'user'>, { publicKey, wayOut }: UserDataOptions): string {
  const config = {
    hostname: server.name,
    disable_root: true,
    ssh_pwauth: false,
    users: [
      {
        name: server.user,
        shell: '/bin/bash',
        sudo: 'ALL=(ALL) NOPASSWD:ALL',
        lock_passwd: true,
        ssh_authorized_keys: [publicKey],
      },
    ],
    write_files: [file(sshd, 'PermitRootLogin no\nPasswordAuthentication no\n'), ...(wayOut ? files(wayOut) : [])],
    ...(wayOut ? { runcmd } : {}),
  };
  return `#cloud-config\n${stringify(config, { lineWidth: 0 })}`;
}

const runcmd = [
  ['systemctl', 'daemon-reload'],
  // Absent on some images, which is no reason to stop.
  'systemctl try-restart systemd-resolved || true',
  ['systemctl', 'enable', '--now', 'strata-way-out.service'],
];

function files(wayOut: WayOut) {
  return [
    file(script, wayOutScript(wayOut), '0755'),
    file('/etc/systemd/system/strata-way-out.service', wayOutUnit(script)),
    file('/etc/systemd/resolved.conf.d/strata.conf', `[Resolve]\nDNS=${wayOut.nameservers.join(' ')}\nDomains=~.\n`),
  ];
}

function file(path: string, content: string, permissions = '0644') {
  return { path, permissions, content };
}
