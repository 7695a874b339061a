import { AwsProvider } from '@cdktf/provider-aws/lib/provider';
import type { AwsProviderConfig } from '@cdktf/provider-aws/lib/provider';
import type { Construct } from 'constructs';
import type { Api, Environment } from '../../parts/environment';

/** The AWS provider of a stack. A lab's access key is fixed and not a secret. */
export function awsProvider(scope: Construct, api: Api, environment: Environment): AwsProvider {
  return new AwsProvider(scope, 'aws', {
    region: api.region,
    defaultTags: [{ tags: { Project: environment.project, Environment: environment.name, ManagedBy: 'strata' } }],
    ...endpointSettings(api),
  });
}

function endpointSettings({ endpoint }: Api): AwsProviderConfig {
  if (!endpoint) return {};
  const services = ['acm', 'ec2', 'elbv2', 'iam', 'route53', 's3', 's3control', 'sts'];
  return {
    ...(endpoint.lab ? { accessKey: 'lab', secretKey: 'lab' } : {}),
    skipCredentialsValidation: true,
    skipMetadataApiCheck: 'true',
    s3UsePathStyle: true,
    endpoints: [Object.fromEntries(services.map((service) => [service, endpoint.url]))],
  };
}
