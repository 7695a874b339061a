import type { Environment } from '../environment';

/** Address of a page of a site, by HTTPS where its proxy or a load balancer in front of it serves that. @param path begins with a slash */
export function siteUrl({ proxy, loadBalancers }: Environment, host: string, path: string): string {
  const isSecure = proxy?.tls || loadBalancers.some(({ hosts }) => hosts.includes(host));
  return `${isSecure ? 'https' : 'http'}://${host}${path}`;
}
