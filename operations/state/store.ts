/** S3 requests for the bucket of a state, with the same settings as Terraform (constructs/state.ts). */
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
import { responseOf, storeAt } from './store-errors';
import type { S3State } from './store-errors';

// The AWS SDK warns early about old Node versions; its own version is pinned, so the warning is useless.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';

export type Versioning = 'Enabled' | 'Suspended' | 'never';

export class StateStore {
  readonly where: string;
  private readonly client: S3Client;
  private readonly target: { readonly Bucket: string };

  constructor(private readonly state: S3State) {
    this.where = storeAt(state);
    this.client = new S3Client(clientSettings(state));
    this.target = { Bucket: state.bucket };
  }

  /** Null: there is no such bucket. */
  async versioning(): Promise<Versioning | null> {
    const request = this.client.send(new GetBucketVersioningCommand(this.target));
    const response = await this.send('GetBucketVersioning', request, [404]);
    return response && (response.Status ?? 'never');
  }

  async make(): Promise<void> {
    await this.send('CreateBucket', this.client.send(new CreateBucketCommand(this.target)));
    if (!this.state.endpoint) await this.protect();
  }

  /** Null: the store refused, because the object exists or is being written. */
  async writeOnce(key: string): Promise<{ readonly version: string | undefined } | null> {
    const put = new PutObjectCommand({ ...this.target, Key: key, Body: 'probe', IfNoneMatch: '*' });
    const response = await this.send('PutObject', this.client.send(put), [409, 412]);
    return response && { version: response.VersionId };
  }

  async remove(key: string, version: string | undefined): Promise<void> {
    const removal = new DeleteObjectCommand({ ...this.target, Key: key, VersionId: version });
    await this.send('DeleteObject', this.client.send(removal));
  }

  close(): void {
    this.client.destroy();
  }

  /** For AWS only: other stores refuse these requests, or their locks do not work with versioning. */
  private async protect(): Promise<void> {
    const block = {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    };
    const access = new PutPublicAccessBlockCommand({ ...this.target, PublicAccessBlockConfiguration: block });
    await this.send('PutPublicAccessBlock', this.client.send(access));
    const rules = [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' as const } }];
    const encryption = new PutBucketEncryptionCommand({
      ...this.target,
      ServerSideEncryptionConfiguration: { Rules: rules },
    });
    await this.send('PutBucketEncryption', this.client.send(encryption));
    const versioning = new PutBucketVersioningCommand({
      ...this.target,
      VersioningConfiguration: { Status: 'Enabled' },
    });
    await this.send('PutBucketVersioning', this.client.send(versioning));
  }

  private send<T>(call: string, request: Promise<T>, expected: readonly number[] = []): Promise<T | null> {
    return responseOf(request, { call, state: this.state, where: this.where }, expected);
  }
}

/** Settings of every S3 client. */
export function clientSettings({ endpoint, region }: Pick<S3State, 'endpoint' | 'region'>): S3ClientConfig {
  const bundle = process.env['AWS_CA_BUNDLE'];
  return {
    region: endpoint ? region.toLowerCase() : region,
    ...(endpoint ? { endpoint: endpoint.url, forcePathStyle: true } : {}),
    ...(endpoint?.lab ? { credentials: { accessKeyId: 'lab', secretAccessKey: 'lab' } } : {}),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    // No retries: a repeated conditional write would fail because of the first attempt.
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
