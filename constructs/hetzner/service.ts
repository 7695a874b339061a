/** Settings of one port of a load balancer. */
import type {
  LoadBalancerServiceConfig,
  LoadBalancerServiceHealthCheck,
} from '@cdktf/provider-hcloud/lib/load-balancer-service';
import type { Listener, LoadBalancer } from '../../parts/environment';

const checks = { interval: 10, timeout: 5, retries: 3 };
const secondsOfADay = 86_400;

export function serviceOf(
  { port, targetPort, protocol }: Listener,
  balancer: LoadBalancer,
  certificateId: number | undefined,
): Omit<LoadBalancerServiceConfig, 'loadBalancerId'> {
  const ports = { listenPort: port, destinationPort: targetPort };
  if (protocol === 'tcp') return { ...ports, protocol, proxyprotocol: true, healthCheck: tcpCheck(targetPort) };
  return {
    ...ports,
    protocol: 'https',
    http: {
      certificates: certificateId === undefined ? [] : [certificateId],
      redirectHttp: balancer.listeners.some((each) => each.protocol === 'redirect'),
      ...(balancer.stickySessions ? { stickySessions: true, cookieLifetime: secondsOfADay } : {}),
    },
    healthCheck: balancer.health.path === null ? tcpCheck(targetPort) : httpCheck(balancer.health.path, balancer),
  };
}

/** A TCP check, because an HTTP check does not send the PROXY header that nginx expects. */
function tcpCheck(port: number): LoadBalancerServiceHealthCheck {
  return { ...checks, protocol: 'tcp', port };
}

function httpCheck(path: string, { health, hosts }: LoadBalancer): LoadBalancerServiceHealthCheck {
  // With a host name, because the proxy returns an error for unknown names.
  const http = { path, domain: hosts.find((host) => !host.startsWith('*')), statusCodes: ['200'] };
  return { ...checks, protocol: 'http', port: health.port, http };
}
