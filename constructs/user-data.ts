/** cloud-init data for clouds whose images do not have Strata's login. */
import { stringify } from 'yaml';
import type { Server } from '../parts/environment';
import { wayOutScript, wayOutUnit } from './way-out';
import type { WayOut } from './way-out';

export interface UserDataOptions {
  readonly publicKey: string;
  /** Null: the server has its own default route. */
  readonly wayOut: WayOut | null;
}

// Role `ssh` replaces this file, so both use the same name.
const sshd = '/etc/ssh/sshd_config.d/00-strata.conf';
const script = '/usr/local/sbin/strata-way-out';

/** A `#cloud-config` with host name and one login with a key; root and passwords are disabled. Ansible does the rest. */
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
  // Some images do not have systemd-resolved.
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
