import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentsFolder, loadEnvironment } from '../../../operations/project';
import { outFolder } from '../../../operations/run/folders';
import { outputs } from '../../../operations/terraform';
import type { LiveServers } from '../../../operations/verify/verify';
import type { Raw } from '../../environment';
import { versions } from '../end-to-end/bucket';
import { sql } from '../end-to-end/database';
import { attempt, bucket, describeEnvironment, expectSuccess, lab, minutes, name, strata } from '../end-to-end/harness';

const staging = 'staging';

/** One public host of its own that may read, and only read, the backups of the environment that is up. */
function toStaging(raw: Raw): void {
  raw.network = { cidr: '10.45.0.0/16', subnets: { public: { cidr: '10.45.1.0/24', public: true } } };
  raw.servers = {
    'db-2': {
      size: 'small',
      image: 'debian-13',
      subnet: 'public',
      address: '10.45.1.10',
      public: true,
      roles: ['postgresql'],
      protected: false,
    },
  };
  raw.storage.suffix = staging;
  raw.apps = {};
  delete raw.proxy;
  delete raw.dns;
  raw.postgresql.server = 'db-2';
  raw.postgresql.restoreFrom = { [name]: { scrub: 'scrub.sql' } };
}

async function inStaging(command: string) {
  const live = (await outputs<LiveServers>(loadEnvironment(staging), 'infra'))!;
  return attempt('incus', ['exec', live['db-2']!.instance_id, '--project', lab.project, '--', 'bash', '-c', command], {
    timeoutSeconds: 120,
  });
}

const stagingSql = async (query: string) =>
  (await inStaging(`cd /; runuser -u postgres -- psql -XAtq -d notes -c "${query}"`)).stdout.trim();

export function stagingTests(): void {
  test(
    'prod into staging: rows are there and scrubbed, and the live repository is as it was',
    async () => {
      await sql('create table people as select n, n || $$@example.org$$ as email from generate_series(1, 1000) n');
      expectSuccess(await strata('backup', name));
      writeFileSync(join(environmentsFolder(), 'scrub.sql'), "\\connect notes\nupdate people set email = 'nobody';\n");
      describeEnvironment(toStaging, staging);
      // Terraform's own files of an earlier run name the state of that run.
      rmSync(join(outFolder, staging), { recursive: true, force: true });
      expectSuccess(await strata('up', staging));
      const before = await versions('');
      expectSuccess(await strata('restore', name, '--into', staging, '--plan'));
      expectSuccess(await strata('restore', name, '--into', staging, '--consent', staging));
      const after = await versions('');
      expect(after).toEqual(expect.arrayContaining(before));
      // The live server itself goes on archiving; nothing else is new.
      const fresh = after.filter(({ version }) => !before.some((each) => each.version === version));
      expect(fresh.filter(({ key }) => !/^db-1\/pgbackrest\/archive\//.test(key))).toEqual([]);
      expect(await stagingSql("select count(*), count(*) filter (where email = 'nobody') from people")).toBe(
        '1000|1000',
      );
      // The copy is a cluster of its own: earlier proofs do not belong to it.
      expect((await strata('status', staging)).stdout).toContain(`strata proof`);
      expectSuccess(await strata('proof', staging));
      expectSuccess(await strata('status', staging));
    },
    20 * minutes,
  );

  test(
    'the staging server may read the live backups and write none of them',
    async () => {
      const live = `sed 's/"bucket": *"[^"]*"/"bucket": "${bucket}"/' /etc/strata/store.json >/tmp/live.json`;
      expectSuccess(await inStaging(live));
      const source = '/usr/local/lib/strata/store --config /tmp/live.json';
      expectSuccess(await inStaging(`${source} list db-1/pgbackrest/ | head -1 | grep -q pgbackrest`));
      const result = await inStaging(`${source} put /etc/hostname db-1/pgbackrest/intruder`);
      expect(result.code).not.toBe(0);
      expect(result.stderr).toMatch(/AccessDenied|denied|403/i);
      expect((await versions('')).some(({ key }) => key.endsWith('intruder'))).toBe(false);
    },
    2 * minutes,
  );
}
