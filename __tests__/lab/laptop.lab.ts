/** The messages on a laptop that has nothing, and what works once the named programs are there. It needs no hosts. */
import { terraformBinary } from '../../operations/terraform';
import { ensureTerraform } from '../../platform/terraform-binary';
import type { ShellResult } from '../../platform/shell';
import { foreignShell, ofBoughtServers } from './laptop/foreign-shell';
import { Laptop, whereIs } from './laptop/laptop';

jest.setTimeout(5 * 60_000);

let laptop: Laptop;
beforeAll(async () => {
  await ensureTerraform(() => {});
  laptop = await Laptop.create();
  laptop.describe('bought', ofBoughtServers({ web: { address: '192.0.2.11', user: 'debian' } }, '198.18.0.1/32'));
});
afterAll(() => laptop.remove());

const words = ({ code, stdout, stderr }: ShellResult) => `exit ${code}\n${stdout}${stderr}`;
const outputOf = async (command: readonly string[], env?: Readonly<Record<string, string>>) =>
  words(await laptop.strata(command, env));
const changes = ['plan', 'bought', '--only', 'changes'];
const isNew = /^exit 0\n[^]*Stack infra would change no resource, but .*: web \(add\)/;

test('it has no root, no Terraform, no Ansible, and nothing of this machine', async () => {
  expect((await laptop.run(['id', '-u'])).stdout).toBe('1000\n');
  for (const program of ['terraform', 'tofu', 'ansible-playbook', 'incus']) {
    expect([program, (await laptop.run(['which', program])).code]).toEqual([program, 1]);
  }
});

test('`validate` needs nothing but Node', async () => {
  const name = 'bought: sound (1 server, 0 buckets, 0 apps)';
  expect(await outputOf(['validate', 'bought'])).toContain(`exit 0\n${name}`);
  expect(await outputOf(['validate', 'bought'], foreignShell)).toContain(`exit 0\n${name}`);
});

test('each missing program has one sentence that says how to get it, before anything is done', async () => {
  const up = await outputOf(['up', 'bought', '--skip-own-address-check']);
  expect(up).toMatch(/^exit 1\n[^]*Python [\d.]+ lacks its venv module: install .*apt-get install python3-venv/);
  // Fetched where its maker's site is reached, else named.
  const withoutTerraform =
    /no Terraform is installed, and https:.* cannot be fetched .*; install Terraform or OpenTofu/;
  const plan = await outputOf(changes);
  expect(isNew.test(plan) || withoutTerraform.test(plan)).toBe(true);
  expect(`${up}${plan}`).not.toMatch(/^ +at /m);
});

test('folders that cannot be written are named, with the setting for another one', async () => {
  expect(await outputOf(changes, { HOME: '/' })).toMatch(
    /^exit 1\n\/\.local\/state\/strata\/acme-bought cannot be written \(permission denied\): .* STRATA_HOME\n/,
  );
});

test('with Terraform in its path `plan` works, from a foreign shell as well', async () => {
  laptop.install(whereIs(terraformBinary()), '/usr/local/bin/terraform');
  expect(await outputOf(changes)).toMatch(isNew);
  expect(await outputOf(changes, foreignShell)).toMatch(isNew);
});
