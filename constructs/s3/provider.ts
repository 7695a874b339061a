import { AwsProvider } from '@cdktf/provider-aws/lib/provider';
import type { Construct } from 'constructs';
import type { Storage } from '../../parts/environment';

/** The AWS provider as a client of another store: no call but those of S3, no region or tag that only AWS knows. */
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
