/** Bought servers whose names are made by hand: nothing for Terraform to make, and yet the inventory finds them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { apply } from '../../operations/apply';
import { observedChanges } from '../../operations/plan';
import { changesText } from '../../cli/print/changes';
import { loadEnvironment, projectFolder } from '../../operations/project';
import { synthesize, terraformBinary } from '../../operations/terraform';
import type { Environment } from '../../parts/environment';
import { venvBin, venvIsReady } from '../../platform/venv';
import type { Raw } from '../environment';

const noTerraform = spawnSync(terraformBinary(), ['version']).status !== 0;
const skipReason = noTerraform || !venvIsReady() ? 'Terraform or Ansible is missing; `npm test` brings both' : null;
const name = 'bought-servers-test';
const generated = join(projectFolder, 'ansible', 'generated', name);

(skipReason ? describe.skip : describe)(`bought servers, names by hand${skipReason ? ` (${skipReason})` : ''}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'strata-existing-'));
  const originalEnv = { ...process.env };

  beforeAll(() => {
    const settings = join(folder, 'terraformrc');
    writeFileSync(settings, 'disable_checkpoint = true\n');
    Object.assign(process.env, { TF_CLI_CONFIG_FILE: settings, STRATA_HOME: folder, STRATA_ENVIRONMENTS: folder });
  });

  afterAll(() => {
    process.env = originalEnv;
    rmSync(folder, { recursive: true });
    rmSync(generated, { recursive: true, force: true });
    rmSync(join(projectFolder, 'cdktf.out', name), { recursive: true, force: true });
  });

  function environmentWithServers(addresses: Record<string, string>): Environment {
    const servers = Object.entries(addresses).map(([server, address]) => [server, { image: 'debian-13', address }]);
    const description = {
      version: 1,
      project: 'acme',
      compute: { provider: 'existing' },
      dns: { provider: 'manual', zone: 'acme.org' },
      state: { backend: 'local' },
      admin: { from: ['198.18.0.1/32'] },
      servers: Object.fromEntries(servers) as unknown,
    };
    writeFileSync(join(folder, `${name}.yaml`), stringify(description));
    return loadEnvironment(name);
  }

  /** Address that Ansible has of each server. */
  function inventory(): Record<string, string> {
    const env = { ...process.env, PATH: [dirname(venvBin('ansible')), originalEnv['PATH']].join(delimiter) };
    const output = execFileSync(venvBin('ansible-inventory'), ['--list'], { cwd: generated, env, encoding: 'utf8' });
    const { hostvars } = JSON.parse(output)._meta as { hostvars: Record<string, Raw> };
    // Ansible wraps the values of a plugin as unsafe.
    const address = (host: Raw) => host.strata_address?.__ansible_unsafe ?? host.strata_address;
    return Object.fromEntries(Object.entries(hostvars).map(([host, all]) => [host, address(all)]));
  }

  const steps: [string, Record<string, string>, string][] = [
    ['made known', { a: '192.0.2.11' }, 'a (add)'],
    ['added', { a: '192.0.2.11', b: '192.0.2.12' }, 'b (add)'],
    ['moved to another address', { a: '192.0.2.13', b: '192.0.2.12' }, 'a (change)'],
    ['removed', { a: '192.0.2.13' }, 'b (remove)'],
  ];

  test.each(steps)(
    'a server that is %s is in the plan, and in the inventory after it',
    async (_, servers, summary) => {
      const environment = environmentWithServers(servers);
      const before = await observedChanges(environment, synthesize);
      expect(changesText(before)).toContain(`says under \`servers\`: ${summary}`);
      for (const stack of ['s3', 'infra'] as const) await apply(environment, stack, () => {}, { consent: [] });
      expect(inventory()).toEqual(servers);

      const state = readFileSync(join(environment.home, 'infra.tfstate'), 'utf8');
      const after = await observedChanges(environment, async () => {});
      expect(changesText(after)).toBe('No changes: both stacks are what the description says.');
      expect(await apply(environment, 'infra', () => {}, { consent: [] })).toBe('no changes');
      expect(readFileSync(join(environment.home, 'infra.tfstate'), 'utf8')).toBe(state);
    },
    60_000,
  );
});
