import { ask } from '../../../platform/https';
import { ec2, killHost, startServer, stopServer } from './account';
import {
  authority,
  cdktf,
  describeEnvironment,
  expectSuccess,
  lab,
  minutes,
  name,
  servers,
  strata,
  waitUntil,
} from './harness';
import { objectText, putObject } from './lab-cloud';
import { pause } from './database';
import { inventoryOf } from './shared-state';
import { missing, startWriter } from './writer';

/** The lines of checks that failed. */
const failedIn = (output: string) => output.split('\n').filter((line) => /^\S*failed\s/.test(line));

export function lifeTests(): void {
  test(
    'every server and disk destroyed under writes: strata up and strata restore bring the site back, ≤ 60 s of them lost',
    async () => {
      describeEnvironment();
      await putObject();
      const writer = startWriter();
      // Longer than the recovery point, so that some rows must be kept.
      await pause(75);
      await killHost('db-1');
      const killed = Date.now();
      const notes = await writer.stop();
      const oldIds = Object.values(servers()).map(({ instance_id }) => instance_id);
      expectSuccess(await cdktf(['destroy', 'infra']));
      const running = await ec2('DescribeInstances', {
        'Filter.1.Name': 'instance-state-name',
        'Filter.1.Value.1': 'running',
      });
      for (const instance of oldIds) expect(running).not.toContain(instance);
      expect(await objectText()).toBe('kept');

      const up = await strata('up', name);
      // One that ended before its checks says why.
      if (failedIn(up.stdout).length === 0) expectSuccess(up);
      // All is made and answers; it is red because the data are not restored yet.
      expect({ code: up.code, failed: failedIn(up.stdout) }).toEqual({
        code: 1,
        failed: [expect.stringMatching(/backups of db-1.*: this cluster is new; .*strata restore/)],
      });
      expect(await objectText()).toBe('kept');
      expectSuccess(await strata('restore', name, '--consent', name));
      const site = { address: servers()['app-1']!.public_address, ca: authority() };
      const serves = async () => (await ask({ ...site, url: 'https://notes.lab.test/notes' })).status === 200;
      await waitUntil('the site serves again', 60, serves);
      process.stderr.write(`  from "servers gone" to "site back": ${Math.round((Date.now() - killed) / 1000)} s\n`);
      const toBeKept = notes.filter(({ at }) => killed - at > 60_000);
      expect(toBeKept.length).toBeGreaterThan(10);
      const lostNotes = await missing(notes);
      expect(lostNotes.filter(({ at }) => killed - at > 60_000)).toEqual([]);
      const oldest = lostNotes.length === 0 ? 0 : killed - Math.min(...lostNotes.map(({ at }) => at));
      process.stderr.write(
        `  of ${notes.length} rows ${lostNotes.length} were lost: ${Math.round(oldest / 1000)} s of writes\n`,
      );
    },
    25 * minutes,
  );

  test(
    'strata status agrees, and says so with its exit code',
    async () => {
      expectSuccess(await strata('status', name));
      await stopServer('app-1');
      try {
        const red = await strata('status', name, '--json');
        expect(red.code).toBe(1);
        expect(red.stdout).toContain('"failed"');
      } finally {
        await startServer('app-1');
      }
    },
    4 * minutes,
  );

  test(
    'a state in a bucket is locked, and Ansible reads it without Terraform',
    async () => {
      const state = 'notes-lab-test-terraform-state';
      const authorization = `AWS4-HMAC-SHA256 Credential=lab/20260101/${lab.region}/s3/aws4_request, SignedHeaders=host, Signature=0`;
      const response = await fetch(`${lab.endpoint}/${state}`, {
        method: 'PUT',
        headers: { authorization },
        body: '<CreateBucketConfiguration><LocationConstraint>eu-west-3</LocationConstraint></CreateBucketConfiguration>',
      });
      expect(response.status).toBe(200);
      // A small environment of its own, so that the first one's state is not moved.
      describeEnvironment((raw) => {
        raw.state = { backend: 's3', bucket: state, region: lab.region, endpoint: lab.name };
        raw.project = 'shared';
        raw.network = { cidr: '10.44.0.0/16', subnets: { public: { cidr: '10.44.1.0/24', public: true } } };
        raw.servers = {
          only: {
            size: 'nano',
            image: 'debian-13',
            subnet: 'public',
            address: '10.44.1.10',
            public: true,
            protected: false,
          },
        };
        raw.apps = {};
        raw.buckets = {};
        delete raw.postgresql;
        delete raw.proxy;
      }, 'shared');
      expectSuccess(await cdktf(['deploy', 'infra'], 'shared'));
      const { only } = await inventoryOf('shared');
      // Ansible wraps the values of a plugin as unsafe, so that they are never evaluated as templates.
      expect(only!['strata_instance_id']).toEqual({ __ansible_unsafe: expect.stringMatching(/^i-/) });

      const key = `${lab.endpoint}/${state}/shared/shared/infra.tfstate.tflock`;
      await fetch(key, {
        method: 'PUT',
        headers: { authorization },
        body: '{"ID":"held","Operation":"test","Who":"test","Version":"1.11.4","Created":"2026-01-01T00:00:00Z","Path":""}',
      });
      const result = await cdktf(['diff', 'infra'], 'shared');
      expect(result.code).not.toBe(0);
      expect(`${result.stdout}${result.stderr}`).toMatch(/state lock/i);
      await fetch(key, { method: 'DELETE', headers: { authorization } });
      expectSuccess(await cdktf(['destroy', 'infra'], 'shared'));
    },
    8 * minutes,
  );
}
