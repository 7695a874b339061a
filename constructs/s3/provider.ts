import { AwsProvider } from '@cdktf/provider-aws/lib/provider';
import type { Construct } from 'constructs';
import type { Storage } from '../../parts/environment';

/** The AWS provider as a client of another S3 store: only S3 calls, no AWS region checks, no default tags. */
export function s3Provider(scope: Construct, { region, endpoint }: Storage): AwsProvider {
  return new AwsProvider(scope, 'aws', {
    region,
    ...(endpoint?.lab ? { accessKey: 'lab', secretKey: 'lab' } : {}),
    endpoints: [{ s3: endpoint!.url }],
    s3UsePathStyle: true,
    skipCredentialsValidation: true,
    skipMetadataApiCheck: 'true',
    skipRegionValidation: true,
    skipRequestingAccountId: true,
  });
}
