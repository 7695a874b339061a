/** From a laptop that has only Node and a clone, somebody who is not root brings up a bought server. */
import { readFileSync } from 'node:fs';
import { terraformBinary } from '../../../operations/terraform';
import { inside } from '../../../lab/incus';
import { discard } from '../../../lab/building-host';
import { ensureTerraform } from '../../../platform/terraform-binary';
import { foreignShell, ofBoughtServers } from '../laptop/foreign-shell';
import { Laptop, whereIs } from '../laptop/laptop';
import { deliver } from './delivered';
import { expectSuccess, lab, minutes } from './harness';

const host = { name: 'bought-laptop', login: 'debian', address: `198.18.${lab.index}.53` };
const up = ['up', 'prod', '--skip-own-address-check'];

export function laptopTests(): void {
  let laptop: Laptop;
  beforeAll(async () => {
    laptop = await Laptop.create();
    await laptop.installPackages('python3-venv');
    // Where its maker is out of reach, somebody has to bring it.
    await ensureTerraform(() => {});
    laptop.install(whereIs(terraformBinary()), '/usr/local/bin/terraform');
    laptop.describe(
      'prod',
      ofBoughtServers({ [host.name]: { address: host.address, user: host.login } }, `${lab.internet.gateway}/32`),
    );
  }, 5 * minutes);
  afterAll(async () => {
    await laptop.remove();
    await discard(lab, host.name);
  }, 5 * minutes);

  test(
    '`plan` makes the key that the host is to know, and `up` installs Ansible first',
    async () => {
      expectSuccess(await laptop.strata(['plan', 'prod']));
      const key = readFileSync(laptop.inHome('.local/state/strata/acme-prod/ssh/id_ed25519.pub'), 'utf8');
      await deliver({ ...host, keys: [key.trim()] });
      const first = await laptop.strata(up);
      expectSuccess(first);
      expect(first.stdout).toContain(`noted in the state: ${host.name} (add)`);
      expect(await inside(lab.project, host.name, ['ufw', 'status'])).toContain('Status: active');
    },
    15 * minutes,
  );

  test(
    'from a foreign shell a second `up` changes nothing',
    async () => {
      const second = await laptop.strata(up, foreignShell);
      expectSuccess(second);
      expect(second.stdout).toContain(`Configure the hosts: ${host.name} changed=0`);
      expect(second.stdout).toMatch(/Network and servers \(infra\): no changes/);
    },
    5 * minutes,
  );
}
