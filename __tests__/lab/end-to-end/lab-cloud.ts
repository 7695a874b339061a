import { cloudPid } from '../../../lab/cloud-process';
import { labDown } from '../../../lab/down';
import { labStatus } from '../../../lab/status';
import { labUp } from '../../../lab/up';
import { content, removeVersion, versions, write } from './bucket';
import { pause } from './database';
import { bucket, cdktf, expectSuccess, inHost, instanceId, lab, minutes, name, strata, waitUntil } from './harness';

const object = `${lab.endpoint}/${bucket}/dumps/kept.txt`;
const authorization = `AWS4-HMAC-SHA256 Credential=lab/20260101/${lab.region}/s3/aws4_request, SignedHeaders=host, Signature=0`;
const quiet = () => {};

export async function putObject(): Promise<void> {
  const response = await fetch(object, { method: 'PUT', body: 'kept', headers: { authorization } });
  expect(response.status).toBe(200);
}

export async function objectText(): Promise<string> {
  return (await fetch(object, { headers: { authorization } })).text();
}

export function labTests(): void {
  test(
    'the size of a disk is enforced, as the description gives it',
    async () => {
      expectSuccess(await inHost('spare', 'fallocate -l 10G /var/tmp/fits && rm /var/tmp/fits'));
      const full = await inHost(
        'spare',
        'fallocate -l 30G /var/tmp/too-big; code=$?; rm -f /var/tmp/too-big; exit $code',
      );
      expect(full.code).not.toBe(0);
    },
    minutes,
  );

  test(
    'an overwritten object survives a kill, `lab down` and `lab up` of the lab, and can be recovered',
    async () => {
      await write('dumps/db-1/kept.txt', Buffer.from('as it was'));
      await pause(1);
      const asOf = new Date().toISOString();
      await pause(1);
      await write('dumps/db-1/kept.txt', Buffer.from('nonsense'));
      process.kill(cloudPid(lab)!, 'SIGKILL');
      await labUp(lab.name, { yes: true }, quiet);
      await labDown(lab.name, quiet);
      await labUp(lab.name, { yes: true }, quiet);
      expectSuccess(await strata('backups', name, '--recover', '--as-of', asOf, '--consent', name));
      expect((await content('dumps/db-1/kept.txt')).toString()).toBe('as it was');
      for (const { key, version } of await versions('dumps/db-1/kept.txt')) await removeVersion(key, version);
    },
    10 * minutes,
  );

  test(
    'killed without warning, it comes back with its state, objects and hosts',
    async () => {
      await putObject();
      await new Promise((resolve) => setTimeout(resolve, 2500));
      const before = instanceId('db-1');
      process.kill(cloudPid(lab)!, 'SIGKILL');
      await labUp(lab.name, { yes: true }, quiet);
      expect(await objectText()).toBe('kept');
      const diff = await cdktf(['diff', 'infra']);
      expectSuccess(diff);
      expect(diff.stdout).toContain('No changes');
      expect(instanceId('db-1')).toBe(before);
    },
    5 * minutes,
  );

  test(
    'down leaves nothing running; up brings everything back',
    async () => {
      await labDown(lab.name, quiet);
      const { hosts } = await labStatus(lab.name);
      expect(hosts.filter(({ running }) => running)).toEqual([]);
      expect(cloudPid(lab)).toBeUndefined();
      await expect(fetch(`${lab.endpoint}/strata/health`)).rejects.toThrow();

      await labUp(lab.name, { yes: true }, quiet);
      expect(await objectText()).toBe('kept');
      await waitUntil('the database answers again', 90, async () => (await inHost('db-1', 'pg_isready')).code === 0);
    },
    6 * minutes,
  );

  test(
    'its status names what cannot be observed, which is neither passed nor failed',
    async () => {
      const { checks } = await labStatus(lab.name);
      expect(checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
      expect(checks.filter(({ outcome }) => outcome === 'not observable here').map(({ name }) => name)).toContain(
        'IPv6',
      );
    },
    minutes,
  );
}
