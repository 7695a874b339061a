/** The real Terraform and AWS provider at moto: resources that hold or protect backups cannot be destroyed in any way. Takes minutes. */
import { GetBucketVersioningCommand, S3Client } from '@aws-sdk/client-s3';
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apply } from '../../operations/apply';
import { plannedChanges } from '../../operations/plan';
import { stackFolder, terraform, terraformBinary } from '../../operations/terraform';
import type { Environment } from '../../parts/environment';
import { prepareFolder } from '../../platform/terraform-folder';
import { venvBin } from '../../platform/venv';
import { requiredProviders } from '../../stacks/providers';
import { environmentOf, synthesized } from '../environment';
import { waitForMoto } from '../operations/wait-for-moto';

const server = venvBin('moto_server');
const runs = existsSync(server) && spawnSync(terraformBinary(), ['version']).status === 0;
const skipReason = runs ? '' : ' (not observable here: no moto or no Terraform)';
const port = 40000 + (process.pid % 10000);
const url = `http://127.0.0.1:${port}`;
const home = mkdtempSync(join(tmpdir(), 'strata-home-'));
const originalEnv = { ...process.env };
const say = () => {};
let moto: ChildProcess;

(skipReason ? describe.skip : describe)(`a bucket that was made${skipReason}`, () => {
  beforeAll(async () => {
    moto = spawn(server, ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'lab', AWS_SECRET_ACCESS_KEY: 'lab' });
    await waitForMoto(url);
    await apply(environmentWithBucket('pg-backups'), 's3', say, { consent: [] });
  }, 240_000);
  afterAll(async () => {
    process.env = originalEnv;
    moto.kill();
    await new Promise((resolve) => moto.once('exit', resolve));
    rmSync(join(stackFolder(environmentWithBucket('pg-backups'), 's3'), '..', '..'), { recursive: true });
    rmSync(home, { recursive: true });
  });

  test.each(['aws_s3_bucket', 'aws_s3_bucket_versioning', 'aws_s3_bucket_object_lock_configuration'])(
    'terraform destroy of %s is refused, with what to do',
    async (type) => {
      const environment = environmentWithBucket('pg-backups');
      const options = ['-auto-approve', '-input=false', '-no-color', `-target=${type}.pg-backups`];
      const destroyRun = terraform(environment, 's3', ['destroy', ...options]);
      await expect(destroyRun).rejects.toThrow(
        /Instance cannot be destroyed[^]*pg-backups[^]*→ It holds or protects data/,
      );
      expect(await versioning(environment)).toBe('Enabled');
    },
    120_000,
  );

  test('under another key in the description, up stops before anything goes, naming the bucket and all that protects it', async () => {
    const original = environmentWithBucket('pg-backups');
    const applyRun = apply(environmentWithBucket('other'), 's3', say, { consent: [] });
    await expect(applyRun).rejects.toThrow(
      /^this would destroy aws_s3_bucket\.pg-backups, .*aws_s3_bucket_versioning\.pg-backups, .*add --consent pg-backups$/,
    );
    expect(await versioning(original)).toBe('Enabled');
    expect(await plannedChanges(environmentWithBucket('pg-backups'), 's3')).toEqual([]);
  }, 120_000);
});

/** Synthesized into a folder of this test's own, as `strata` does it. */
function environmentWithBucket(bucket: string): Environment {
  const environment = environmentOf('small.yaml', (raw) => {
    raw.storage.endpoint = url;
    raw.buckets = { [bucket]: { objectLockDays: 14 } };
    raw.postgresql.backup.bucket = bucket;
  });
  const own = { ...environment, name: `kept-test-${process.pid}`, home };
  const folder = stackFolder(own, 's3');
  prepareFolder(folder, []);
  writeFileSync(join(folder, 'cdk.tf.json'), JSON.stringify(synthesized('s3', own)));
  rmSync(join(folder, '.terraform.lock.hcl'));
  prepareFolder(folder, requiredProviders(folder));
  return own;
}

async function versioning({ buckets }: Environment): Promise<string | undefined> {
  const client = new S3Client({ region: 'eu-west-3', endpoint: url, forcePathStyle: true });
  const { Status } = await client.send(new GetBucketVersioningCommand({ Bucket: buckets[0]!.fullName }));
  client.destroy();
  return Status;
}
