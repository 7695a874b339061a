import { TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { unreachable } from '../../../constructs/cloud';
import type { BuiltServer, Cloud, CloudProps } from '../../../constructs/cloud';
import type { DnsRecordsProps } from '../../../constructs/dns';
import { withLogicalId } from '../../../constructs/names';
import type { BuiltBucket, Store, StoreProps } from '../../../constructs/store';

function createResource(scope: Construct, type: string, name: string, values: Record<string, unknown>): void {
  const terraformGeneratorMetadata = { providerName: 'toy' };
  const resource = new TerraformResource(scope, `${type}-${name}`, {
    terraformResourceType: type,
    terraformGeneratorMetadata,
  });
  Object.entries(values).forEach(([key, value]) => withLogicalId(resource, name).addOverride(key, value));
}

export class ToyCloud extends Construct implements Cloud {
  readonly servers: ReadonlyMap<string, BuiltServer>;
  readonly loadBalancers = new Map();

  constructor(scope: Construct, id: string, { environment }: CloudProps) {
    super(scope, id);
    this.servers = new Map(
      environment.servers.map(({ name, type, image }) => {
        createResource(this, 'toy_server', name, { block: type, image });
        return [name, { ...unreachable, ipv4: `ip-of-${name}`, instanceId: `toy-${name}`, volumeDevices: {} }];
      }),
    );
  }
}

export class ToyStore extends Construct implements Store {
  readonly buckets: ReadonlyMap<string, BuiltBucket>;

  constructor(scope: Construct, id: string, { environment, storage: { region } }: StoreProps) {
    super(scope, id);
    this.buckets = new Map(
      environment.buckets.map(({ name, fullName }) => {
        createResource(this, 'toy_box', name, { label: fullName, region });
        return [name, { name: fullName, region }];
      }),
    );
  }
}

export class ToyDns extends Construct {
  constructor(scope: Construct, id: string, { records }: DnsRecordsProps) {
    super(scope, id);
    for (const { key, values, proxied } of records) createResource(this, 'toy_record', key, { values, proxied });
  }
}
