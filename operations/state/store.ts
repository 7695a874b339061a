/** The S3 calls that the bucket of a state needs, with the settings that Terraform gets (constructs/state.ts). */
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetBucketVersioningCommand,
  PutBucketEncryptionCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  PutPublicAccessBlockCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { S3ClientConfig } from '@aws-sdk/client-s3';
import { readFileSync } from 'node:fs';
import { Failure } from '../../platform/failure';
import { answerOf, storeAt } from './store-errors';
import type { S3State } from './store-errors';

// It asks for a newer Node long before it needs one; its version is pinned here.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';

export type Versioning = 'Enabled' | 'Suspended' | 'never';

export class StateStore {
  readonly where: string;
  private readonly client: S3Client;
  private readonly of: { readonly Bucket: string };

  constructor(private readonly state: S3State) {
    this.where = storeAt(state);
    this.client = new S3Client(settings(state));
    this.of = { Bucket: state.bucket };
  }

  /** Null: there is no such bucket. */
  async versioning(): Promise<Versioning | null> {
    const asked = this.client.send(new GetBucketVersioningCommand(this.of));
    const answer = await this.answer('GetBucketVersioning', asked, [404]);
    return answer && (answer.Status ?? 'never');
  }

  async make(): Promise<void> {
    await this.answer('CreateBucket', this.client.send(new CreateBucketCommand(this.of)));
    if (!this.state.endpoint) await this.guard();
  }

  /** Null: refused, because the object is there or is being written. */
  async writeOnce(key: string): Promise<{ readonly version: string | undefined } | null> {
    const put = new PutObjectCommand({ ...this.of, Key: key, Body: 'probe', IfNoneMatch: '*' });
    const answer = await this.answer('PutObject', this.client.send(put), [409, 412]);
    return answer && { version: answer.VersionId };
  }

  async remove(key: string, version: string | undefined): Promise<void> {
    const removal = new DeleteObjectCommand({ ...this.of, Key: key, VersionId: version });
    await this.answer('DeleteObject', this.client.send(removal));
  }

  close(): void {
    this.client.destroy();
  }

  /** Other stores refuse these calls, or break the lock with them. */
  private async guard(): Promise<void> {
    const block = {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    };
    const access = new PutPublicAccessBlockCommand({ ...this.of, PublicAccessBlockConfiguration: block });
    await this.answer('PutPublicAccessBlock', this.client.send(access));
    const rules = [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' as const } }];
    const encryption = new PutBucketEncryptionCommand({
      ...this.of,
      ServerSideEncryptionConfiguration: { Rules: rules },
    });
    await this.answer('PutBucketEncryption', this.client.send(encryption));
    const versioning = new PutBucketVersioningCommand({ ...this.of, VersioningConfiguration: { Status: 'Enabled' } });
    await this.answer('PutBucketVersioning', this.client.send(versioning));
  }

  private answer<T>(call: string, asked: Promise<T>, expected: readonly number[] = []): Promise<T | null> {
    return answerOf(asked, { call, state: this.state, where: this.where }, expected);
  }
}

/** What a client of a store needs, whatever it is for. */
export function settings({ endpoint, region }: Pick<S3State, 'endpoint' | 'region'>): S3ClientConfig {
  const bundle = process.env['AWS_CA_BUNDLE'];
  return {
    region: endpoint ? region.toLowerCase() : region,
    ...(endpoint ? { endpoint: endpoint.url, forcePathStyle: true } : {}),
    ...(endpoint?.lab ? { credentials: { accessKeyId: 'lab', secretAccessKey: 'lab' } } : {}),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    // A conditional write that is tried again is refused because of itself.
    maxAttempts: 1,
    requestHandler: {
      connectionTimeout: 10_000,
      requestTimeout: 30_000,
      throwOnRequestTimeout: true,
      ...(bundle ? { httpsAgent: { ca: certificates(bundle) } } : {}),
    },
  };
}

function certificates(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Failure(`AWS_CA_BUNDLE names a file that cannot be read: ${(error as Error).message}`);
  }
}
