import type { Environment, LoadBalancer } from '../config/environment';
import type { Source } from '../config/source';
import { visitorsOf } from '../constructs/aws/visitors';

const world: Source[] = [{ name: 'internet', cidr: '0.0.0.0/0' }];

/** Who may reach a load balancer. AWS alone filters in front of one; elsewhere it listens to the world. */
export function sourcesOfBalancer(balancer: LoadBalancer, environment: Environment): readonly Source[] {
  return environment.compute.provider === 'aws' ? visitorsOf(balancer, environment) : world;
}

export function isProxied(host: string, { records }: Environment): boolean {
  return records.some((record) => record.host === host && record.proxied);
}
