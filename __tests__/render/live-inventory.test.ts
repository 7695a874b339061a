/** The inventory plugin itself, asked by Ansible: declared hosts and what Terraform's state says of them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { venvBin } from '../../platform/venv';
import { ansibleFiles } from '../../render/ansible-files';
import { writeAll } from '../../platform/write';
import { environmentOf } from '../environment';
import type { Raw } from '../environment';
import { withoutAnsible } from './plays/play';

const device = '/dev/disk/by-id/scsi-0HC_Volume_1';
const question =
  "{{ [strata_address, strata_instance_id] + (volumes_mounts | default([]) | map(attribute='device') | list) }}";
const outputs = {
  servers: {
    value: {
      edge: { instance_id: '1', private_address: '10.20.1.5', public_address: '203.0.113.5' },
      'app-1': { instance_id: '2', private_address: '10.20.1.10', public_address: '203.0.113.10' },
      'db-1': {
        instance_id: '3',
        private_address: '10.20.2.10',
        public_address: '',
        volume_devices: { 'db-1-data': device },
      },
    },
  },
};

(withoutAnsible === null ? test : test.skip)(
  `addresses, ids and disks come from the state${withoutAnsible ? ` (not observable here: ${withoutAnsible})` : ''}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'strata-inventory-'));
    try {
      expect(live(folder)).toEqual({
        edge: ['203.0.113.5', '1'],
        // Through the bastion.
        'app-1': ['10.20.1.10', '2'],
        'db-1': ['10.20.2.10', '3', device, ''],
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  60_000,
);

function live(folder: string) {
  mkdirSync(join(folder, 'home', 'acme-prod'), { recursive: true });
  writeFileSync(join(folder, 'home', 'acme-prod', 'infra.tfstate'), JSON.stringify({ outputs }));
  writeFileSync(join(folder, 'home', 'acme-prod', 'vault-password'), 'none');
  const environment = environmentOf('small.yaml', (raw: Raw) => {
    delete raw.servers['app-2'];
    raw.servers['db-1'].volumes = {
      data: { sizeGib: 50, path: '/srv/data' },
      // Described, and not made yet.
      wal: { sizeGib: 50, path: '/srv/wal' },
    };
  });
  writeAll(join(folder, 'generated'), ansibleFiles(environment));
  const env = {
    ...process.env,
    STRATA_HOME: join(folder, 'home'),
    ANSIBLE_CONFIG: join(folder, 'generated', 'ansible.cfg'),
    ANSIBLE_CALLBACK_RESULT_FORMAT: 'json',
    ANSIBLE_INVENTORY_PLUGINS: join(__dirname, '..', '..', 'ansible', 'inventory_plugins'),
  };
  // Asked on this machine: nothing connects to a host that does not exist.
  const args = ['all', '--inventory', join(folder, 'generated', 'inventory'), '--one-line', '--module-name', 'debug'];
  const { status, stdout } = spawnSync(venvBin('ansible'), [...args, '--args', `msg=${question}`], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout);
  const answers = [...stdout.matchAll(/^(\S+) \| SUCCESS => (.*)$/gm)];
  return Object.fromEntries(answers.map(([, host, output]) => [host, JSON.parse(output!).msg]));
}
