import type { Environment } from '../parts/environment';

/** What is paid for besides, and why it is not in the sum. */
export function notCounted(environment: Environment): string[] {
  const { compute, storage, dns, postgresql, loadBalancers, buckets } = environment;
  return [
    ...(compute.endpoint?.lab
      ? ['anything at all while it runs in the lab on this machine: prices are the cloud’s own']
      : []),
    ...(compute.provider === 'existing' ? [] : ['traffic beyond what is included']),
    ...(storage && buckets.length > 0 ? ['what the buckets hold, by use'] : []),
    ...(compute.provider === 'aws' && loadBalancers.length > 0 ? ['capacity units of load balancers, by use'] : []),
    ...(dns ? ['the domain'] : []),
    ...(dns?.provider === 'aws' ? ['the zone in Route 53'] : []),
    ...(dns?.waf ? ['the paid plan of Cloudflare that its WAF needs'] : []),
    ...(postgresql?.mode === 'remote' ? [`the database at ${postgresql.host}`] : []),
  ];
}
