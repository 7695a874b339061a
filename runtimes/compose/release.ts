/** What the program of releases on a host reads: `/opt/<app>/release.json`. */
import type { App, Environment, Server, Service } from '../../parts/environment';
import { proxyFront } from '../../parts/proxy/front';

export function releaseSettings({ services }: App, server: Server, environment: Environment) {
  return {
    services: Object.fromEntries(services.map((service) => [service.name, settingsOf(service)])),
    proxy: proxyOf(server, environment),
  };
}

function settingsOf({ image, port, containerPort, host, site, health, replacement, beforeRelease: before }: Service) {
  return {
    image,
    port,
    container_port: containerPort,
    sites: host === null ? [] : [host],
    ...(site.paths.length > 0 && { paths: site.paths }),
    health: { path: health.path ?? '', timeout_seconds: health.timeoutSeconds },
    ...replacement,
    ...(before && { before: { command: before.command, timeout_seconds: before.timeoutSeconds } }),
  };
}

/** How sites are asked through the proxy of their own host. */
function proxyOf(server: Server, environment: Environment) {
  if (!environment.proxy || !server.groups.includes('proxy')) return null;
  const { proxy_real_ip: front } = proxyFront(server, environment) as { proxy_real_ip?: { header: string } };
  return { tls: environment.proxy.tls, proxy_protocol: front?.header === 'proxy_protocol' };
}
