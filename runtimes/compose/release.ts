/** What the program of releases on a host reads: `/opt/<app>/release.json`. */
import type { App, Environment, Server, Service } from '../../parts/environment';
import type { OwnComposeFile } from '../../parts/app/types';
import { proxyFront } from '../../parts/proxy/front';

export function releaseSettings({ services, own, gitops }: App, server: Server, environment: Environment) {
  const described = services.filter(({ name }) => !own || Object.hasOwn(own.file.described, name));
  return {
    services: Object.fromEntries(described.map((service) => [service.name, settingsOf(service, own)])),
    ...(own && { own: { ...ownSettings(own), ...(gitops && { from_repository: true }) } }),
    proxy: proxyOf(server, environment),
  };
}

function settingsOf(service: Service, own: App['own']) {
  const { name, port, containerPort, host, site, health, replacement, beforeRelease: before } = service;
  const image = own ? own.file.described[name] : service.image;
  return {
    // Of its own Compose file only what replaces the image there.
    ...(image && { image }),
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

/** What the program checks and chooses in the file once Compose resolved it. */
function ownSettings({ file, profiles, allow }: OwnComposeFile) {
  return {
    file: file.file,
    profiles,
    allow: {
      host_folders: allow.hostFolders,
      docker_socket: allow.dockerSocket,
      privileged: allow.privileged,
    },
  };
}
