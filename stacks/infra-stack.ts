import { TerraformOutput, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import type { Environment } from '../parts/environment';
import type { Cloud } from '../constructs/cloud';
import { resolveRecords } from '../constructs/dns';
import { cloudClasses, dnsClasses } from '../constructs/providers';
import { literal } from '../constructs/literal';
import { keepState } from '../constructs/state';

/** Network, servers, firewall, DNS: can be destroyed and rebuilt at any time. */
export class InfraStack extends TerraformStack {
  constructor(scope: Construct, id: string, description: Environment, publicKey: string) {
    super(scope, id);
    const environment = literal(description);
    keepState(this, environment);
    const Cloud = cloudClasses[environment.compute.provider]();
    const cloud = new Cloud(this, 'cloud', { environment, publicKey });

    const { dns } = environment;
    const DnsRecords = dns && dnsClasses[dns.provider]?.();
    if (DnsRecords)
      new DnsRecords(this, 'dns', { dns, environment, records: resolveRecords(description.records, cloud) });

    this.output(
      'servers',
      environment.servers.map(({ name, address }) => [name, server(cloud, name, address)]),
    );
    if (environment.loadBalancers.length > 0) {
      this.output(
        'load_balancers',
        environment.loadBalancers.map(({ name }) => [name, balancer(cloud, name)]),
      );
    }
  }

  private output(id: string, entries: (readonly [string, object])[]): void {
    new TerraformOutput(this, id, { value: Object.fromEntries(entries) as Record<string, unknown>, staticId: true });
  }
}

function server(cloud: Cloud, name: string, address: string): object {
  const { instanceId, ipv4, volumeDevices } = cloud.servers.get(name)!;
  return {
    instance_id: instanceId,
    private_address: address,
    public_address: ipv4,
    ...(Object.keys(volumeDevices).length > 0 ? { volume_devices: volumeDevices } : {}),
  };
}

function balancer(cloud: Cloud, name: string): object {
  const { ipv4, hostname } = cloud.loadBalancers.get(name)!;
  return { public_address: ipv4, hostname };
}
