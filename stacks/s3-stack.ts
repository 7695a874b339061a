import { TerraformOutput, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import type { Environment } from '../parts/environment';
import { storeClasses } from '../constructs/providers';
import { literal } from '../constructs/literal';
import { keepState } from '../constructs/state';

/** Backup buckets: long-lived, with a separate state, so changes to `infra` never affect them. */
export class S3Stack extends TerraformStack {
  constructor(scope: Construct, id: string, description: Environment) {
    super(scope, id);
    const environment = literal(description);
    keepState(this, environment);
    const { storage } = environment;
    const Store = storage && storeClasses[storage.provider]();
    const store = Store && new Store(this, 'store', { environment, storage });

    const buckets = [...(store?.buckets ?? [])].map(([name, bucket]) => [
      name,
      { name: bucket.name, region: bucket.region, endpoint: storage?.urlForHosts },
    ]);
    new TerraformOutput(this, 'buckets', {
      value: Object.fromEntries(buckets) as Record<string, unknown>,
      staticId: true,
    });
  }
}
