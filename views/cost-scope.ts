import { computeFacts, dnsFacts } from '../clouds/clouds';
import type { Environment } from '../parts/environment';

/** Costs that are not in the sum, for example because they depend on usage. */
export function notCounted(environment: Environment): string[] {
  const { compute, storage, dns, postgresql, loadBalancers, buckets } = environment;
  const cloud = computeFacts(compute);
  return [
    ...(compute.endpoint?.lab
      ? ['anything at all while it runs in the lab on this machine: prices are the cloud’s own']
      : []),
    ...(!cloud.makesServers ? [] : ['traffic beyond what is included']),
    ...(storage && buckets.length > 0 ? ['what the buckets hold, by use'] : []),
    ...cloud.notCounted({ balanced: loadBalancers.length > 0 }),
    ...(dns ? ['the domain'] : []),
    ...(dns ? dnsFacts(dns).notCounted(dns) : []),
    ...(postgresql?.mode === 'remote' ? [`the database at ${postgresql.host}`] : []),
  ];
}
