/** `strata state init` and Terraform's own backend at a real S3 API: moto as AWS, and as a store that is not AWS. */
import {
  GetBucketEncryptionCommand,
  GetBucketVersioningCommand,
  GetPublicAccessBlockCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { init as initTerraform, stackFolder, terraformBinary } from '../../operations/terraform';
import { initState } from '../../operations/state/init';
import type { Environment } from '../../parts/environment';
import { venvBin } from '../../platform/venv';
import { environmentOf, synthesized } from '../environment';
import type { Raw } from '../environment';

const server = venvBin('moto_server');
const skipReason = existsSync(server) ? '' : ' (not observable here: moto is not installed)';
const port = 20000 + (process.pid % 10000);
const url = `http://127.0.0.1:${port}`;
const originalEnv = { ...process.env };
let moto: ChildProcess;
let store: S3Client;

(skipReason ? describe.skip : describe)(`the state's bucket at moto${skipReason}`, () => {
  beforeAll(async () => {
    moto = spawn(server, ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'lab', AWS_SECRET_ACCESS_KEY: 'lab', AWS_ENDPOINT_URL_S3: url });
    store = new S3Client({ region: 'eu-west-3', endpoint: url, forcePathStyle: true });
    await waitForMoto();
  }, 60_000);
  afterAll(async () => {
    process.env = originalEnv;
    store.destroy();
    moto.kill();
    await new Promise((resolve) => moto.once('exit', resolve));
  });

  test('at AWS it is versioned, encrypted and closed to the public; the probe leaves no version behind', async () => {
    expect(await init(state('at-aws'))).toMatch(
      /^Bucket at-aws was made at AWS \(eu-west-3\): versioned.*\nIts lock works/,
    );
    const of = { Bucket: 'at-aws' };
    expect(await store.send(new GetBucketVersioningCommand(of))).toMatchObject({ Status: 'Enabled' });
    expect((await store.send(new GetPublicAccessBlockCommand(of))).PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
    const { ServerSideEncryptionConfiguration: encryption } = await store.send(new GetBucketEncryptionCommand(of));
    expect(encryption?.Rules?.[0]?.ApplyServerSideEncryptionByDefault?.SSEAlgorithm).toBe('AES256');
    expect(await versionsIn('at-aws')).toEqual([]);
    expect(await init(state('at-aws'))).toMatch(/is there already\.\nIts lock works/);
  });

  test('elsewhere it is not versioned; once it is, it is refused and stays as it was', async () => {
    expect(await init(state('elsewhere', url))).toContain('private, not versioned');
    const of = { Bucket: 'elsewhere' };
    expect((await store.send(new GetBucketVersioningCommand(of))).Status).toBeUndefined();
    expect(await versionsIn('elsewhere')).toEqual([]);

    const VersioningConfiguration = { Status: 'Enabled' as const };
    await store.send(new PutBucketVersioningCommand({ ...of, VersioningConfiguration }));
    await expect(init(state('elsewhere', url))).rejects.toThrow(/elsewhere at .* is versioned: outside AWS/);
    expect(await versionsIn('elsewhere')).toEqual([]);
  });

  test('a bucket at AWS that keeps no versions is not changed, and the message says what to do', async () => {
    await init(state('plain', url));
    expect(await init(state('plain'))).toMatch(/is not versioned: .*put-bucket-versioning --bucket plain .*\nIts lock/);
    expect((await store.send(new GetBucketVersioningCommand({ Bucket: 'plain' }))).Status).toBeUndefined();
  });

  const terraform =
    spawnSync(terraformBinary(), ['version']).status === 0 ? '' : ' (not observable here: no Terraform)';

  (terraform ? test.skip : test)(
    `Terraform names the command, until the bucket is there${terraform}`,
    async () => {
      const environment = { ...environmentWithState(state('later', url)), name: `state-test-${process.pid}` };
      const folder = stackFolder(environment, 's3');
      mkdirSync(folder, { recursive: true });
      try {
        const { backend } = synthesized('s3', environment)['terraform'];
        writeFileSync(join(folder, 'cdk.tf.json'), JSON.stringify({ terraform: { backend } }));
        const hint = `bucket later of the state is missing: \`npx strata state init ${environment.name}\` makes it`;
        await expect(initTerraform(environment, 's3')).rejects.toThrow(hint);
        await initState(environment, () => {});
        await initTerraform(environment, 's3');
      } finally {
        rmSync(join(folder, '..', '..'), { recursive: true });
      }
    },
    60_000,
  );
});

async function waitForMoto(): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`moto does not answer at ${url}`);
}

function state(bucket: string, endpoint?: string): Raw {
  const provider = endpoint ? 's3' : 'aws';
  return { backend: 's3', provider, bucket, region: 'eu-west-3', ...(endpoint ? { endpoint } : {}) };
}

function environmentWithState(rawState: Raw): Environment {
  return environmentOf('small.yaml', (raw: Raw) => (raw.state = rawState));
}

async function init(rawState: Raw): Promise<string> {
  const messages: string[] = [];
  await initState(environmentWithState(rawState), (line) => messages.push(line));
  return messages.join('\n');
}

async function versionsIn(bucket: string): Promise<object[]> {
  const { Versions = [], DeleteMarkers = [] } = await store.send(new ListObjectVersionsCommand({ Bucket: bucket }));
  return [...Versions, ...DeleteMarkers];
}
