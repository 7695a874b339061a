import type { Environment, LoadBalancer } from '../../config/environment';
import type { Source } from '../../config/source';
import cloudflare from '../../data/cloudflare.json';

/** Who may reach a load balancer: the world, or Cloudflare only where it stands in front of every name. */
export function visitorsOf({ hosts }: LoadBalancer, { records }: Environment): Source[] {
  const proxied = (host: string) => records.some((record) => record.host === host && record.proxied);
  if (hosts.length === 0 || !hosts.every(proxied)) return [{ name: 'internet', cidr: '0.0.0.0/0' }];
  return cloudflare.ipv4.map((cidr) => ({ name: `cloudflare-${cidr.replace(/[./]/g, '-')}`, cidr }));
}
