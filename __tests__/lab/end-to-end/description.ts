import { loadEnvironment } from '../../../operations/project';
import { plannedChanges } from '../../../operations/plan';
import { synthesize, terraform } from '../../../operations/terraform';
import type { Raw } from '../../environment';
import { ec2 } from './account';
import {
  ansiblePlaybook,
  bucket,
  cdktf,
  describeEnvironment,
  expectSuccess,
  instanceId,
  minutes,
  name,
  servers,
  strata,
} from './harness';

const protectedServer = (raw: Raw) => delete raw.servers.spare.protected;
const failingApp = (raw: Raw) => (raw.apps.notes.services.web.health = { path: '/no-such-page', timeoutSeconds: 5 });

export function descriptionTests(): void {
  afterEach(() => describeEnvironment());

  test(
    'a server removed from the middle is destroyed with the rules that name it; nothing else is touched',
    async () => {
      describeEnvironment((raw) => delete raw.servers.spare);
      const environment = loadEnvironment(name);
      await synthesize(environment);
      const changes = await plannedChanges(environment, 'infra');
      expect(changes.length).toBeGreaterThan(2);
      expect(changes.filter(({ verb, address }) => verb !== 'destroy' || !address.includes('spare'))).toEqual([]);

      const result = await strata('up', name);
      expect(result.code).toBe(1);
      expect(`${result.stdout}${result.stderr}`).toContain('to consent, add --consent spare');
    },
    5 * minutes,
  );

  test(
    'going to another environment and back mixes no states and plans nothing foreign',
    async () => {
      describeEnvironment((raw) => {
        raw.storage.suffix = 'other';
      }, 'other');
      const other = await cdktf(['diff', 'infra'], 'other');
      expectSuccess(other);
      expect(other.stdout).toMatch(/Plan: \d+ to add, 0 to change, 0 to destroy/);
      const back = await cdktf(['diff', 'infra']);
      expectSuccess(back);
      expect(back.stdout).toContain('No changes');
      expect(`${other.stdout}${other.stderr}${back.stdout}${back.stderr}`).not.toMatch(/migrat/i);
    },
    3 * minutes,
  );

  test(
    'a protected server is refused by Strata, by plain cdktf and by the cloud',
    async () => {
      describeEnvironment(protectedServer);
      expectSuccess(await cdktf(['deploy', 'infra']));
      try {
        const byStrata = await strata('destroy', name, '--consent', name);
        expect(byStrata.code).toBe(1);
        expect(byStrata.stderr).toContain('set `protected: false` for each');
        const byCdktf = await cdktf(['destroy', 'infra']);
        expect(byCdktf.code).not.toBe(0);
        // On a busy machine cdktf ends before it has printed all of Terraform's words.
        const plan = terraform(loadEnvironment(name), 'infra', ['plan', '-destroy', '-input=false', '-no-color']);
        await expect(plan).rejects.toThrow(/prevent_destroy/);
        expect(Object.keys(servers())).toContain('spare');
        await expect(ec2('TerminateInstances', { 'InstanceId.1': instanceId('spare') })).rejects.toThrow(
          /OperationNotPermitted/,
        );
      } finally {
        describeEnvironment();
        expectSuccess(await cdktf(['deploy', 'infra']));
      }
    },
    8 * minutes,
  );

  test(
    'the bucket stack is refused: Terraform names the resource and the protection',
    async () => {
      const result = await cdktf(['destroy', 's3']);
      expect(result.code).not.toBe(0);
      expect(`${result.stdout}${result.stderr}`).toContain('prevent_destroy');
      expect(`${result.stdout}${result.stderr}`).toContain('pg-backups');
      expect(bucket).toContain('pg-backups');
    },
    3 * minutes,
  );

  test(
    'an app that never gets well fails the run, with the last lines of its log',
    async () => {
      describeEnvironment(failingApp);
      await synthesize(loadEnvironment(name));
      const failed = await ansiblePlaybook(['--tags', 'app']);
      expect(failed.code).not.toBe(0);
      expect(failed.stdout).toContain('/no-such-page');
      expect(failed.stdout).toMatch(/"?listening|"msg"|"level"/);

      describeEnvironment();
      await synthesize(loadEnvironment(name));
      expectSuccess(await ansiblePlaybook(['--tags', 'app']));
    },
    5 * minutes,
  );
}
