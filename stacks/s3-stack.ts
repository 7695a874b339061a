import { TerraformOutput, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import type { Environment } from '../config/environment';
import { Bucket } from '../constructs/aws/bucket';
import { awsProvider } from '../constructs/aws/provider';
import { keepState } from '../constructs/state';

/** Backup buckets: long-lived, in a state of their own, never touched by what happens to `infra`. */
export class S3Stack extends TerraformStack {
  constructor(scope: Construct, id: string, environment: Environment) {
    super(scope, id);
    keepState(this, environment);
    const { storage } = environment;
    if (storage) awsProvider(this, storage, environment);

    const buckets = environment.buckets.map((model) => {
      const bucket = new Bucket(this, model.name, model);
      const endpoint = storage?.endpoint?.urlForHosts ?? `https://s3.${storage?.region}.amazonaws.com`;
      return [model.name, { name: bucket.name, region: bucket.region, endpoint }];
    });
    new TerraformOutput(this, 'buckets', {
      value: Object.fromEntries(buckets) as Record<string, unknown>,
      staticId: true,
    });
  }
}
