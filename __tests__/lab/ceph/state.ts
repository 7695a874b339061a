import {
  CreateBucketCommand,
  GetBucketVersioningCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { initState } from '../../../operations/state/init';
import { operatorKeys } from '../../../lab/ceph/users';
import { minutes } from '../end-to-end/harness';
import { client, describeAtCeph, refusal, store } from './harness';

const versioned = 'acme-versioned';

export function stateTests(): void {
  let s3: S3Client;
  beforeAll(async () => (s3 = client(await operatorKeys(store))), minutes);
  afterAll(() => s3.destroy());

  const writeOnce = (Bucket: string, Key: string) =>
    refusal(s3.send(new PutObjectCommand({ ...{ Bucket, Key }, Body: 'x', IfNoneMatch: '*' })));

  async function initOutput(bucket?: string): Promise<string> {
    const lines: string[] = [];
    await initState(describeAtCeph(bucket), (line) => lines.push(line));
    return lines.join('\n');
  }

  test(
    'is made without versions, its lock is seen to hold, and nothing is left in it',
    async () => {
      expect(await initOutput()).toMatch(
        /^Bucket acme-states was made at .*: private, not versioned\.\nIts lock works/,
      );
      expect((await s3.send(new GetBucketVersioningCommand({ Bucket: 'acme-states' }))).Status).toBeUndefined();
      const { Versions = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket: 'acme-states' }));
      expect(Versions).toEqual([]);
      expect(await initOutput()).toMatch(/is there already\.\nIts lock works/);
    },
    minutes,
  );

  test('of two conditional writes the second is refused, and of twenty at once all but one', async () => {
    expect(await writeOnce('acme-states', 'probe/in-turn')).toBe('accepted');
    expect(await writeOnce('acme-states', 'probe/in-turn')).toBe('412 PreconditionFailed');
    const racing = await Promise.all(Array.from({ length: 20 }, () => writeOnce('acme-states', 'probe/at-once')));
    expect(racing.filter((result) => result === 'accepted')).toHaveLength(1);
  });

  test('is refused where it keeps versions: this store takes every one of such writes there', async () => {
    await s3.send(new CreateBucketCommand({ Bucket: versioned }));
    const VersioningConfiguration = { Status: 'Enabled' as const };
    await s3.send(new PutBucketVersioningCommand({ Bucket: versioned, VersioningConfiguration }));
    const racing = await Promise.all(Array.from({ length: 20 }, () => writeOnce(versioned, 'lock')));
    expect(racing.filter((result) => result === 'accepted').length).toBeGreaterThan(1);
    expect(await writeOnce(versioned, 'lock')).toBe('accepted');

    await expect(initOutput(versioned)).rejects.toThrow(
      /acme-versioned at https:.* is versioned: outside AWS the lock/,
    );
    describeAtCeph();
  });
}
