/** Variables of role `proxy` with each kind of thing in front of the host. */
import { groupVars } from '../../../render/group-vars';
import { inventory } from '../../../render/inventory';
import { environmentOf } from '../../environment';
import type { Raw } from '../../environment';

/** Variables of app-1, whose subnet is a part of loopback so that this machine can speak from inside it. */
export function variables(port: number, change: (raw: Raw) => void): Raw {
  const environment = environmentOf('small.yaml', (raw: Raw) => {
    raw.network.subnets.public.cidr = '127.20.1.0/24';
    raw.apps.shop.services.web.port = port;
    change(raw);
  });
  const all = { ...groupVars(environment)['proxy'], ...inventory(environment).all.hosts['app-1'] };
  return Object.fromEntries(Object.entries(all).filter(([name]) => name.startsWith('proxy_')));
}

const proxied = { provider: 'cloudflare', zone: 'acme.org', proxied: true };

/** @returns the variables with a range of this test in place of the proxy's, which must be there */
function inFrontOf(all: Raw): Raw {
  const text = JSON.stringify(all);
  expect(text).toContain('"173.245.48.0/20"');
  return JSON.parse(text.replaceAll('173.245.48.0/20', '127.20.9.0/24'));
}

export function cases(port: number): Record<string, Raw> {
  const front = { subnet: 'public', servers: ['app-1'] };
  const fromCloudflare = variables(port, (raw) => (raw.dns = proxied));
  return {
    alone: variables(port, () => {}),
    passthrough: variables(port, (raw) => (raw.loadBalancers = { front: { ...front, tls: 'passthrough' } })),
    terminate: variables(port, (raw) => {
      raw.proxy = {};
      raw.apps.shop.servers = ['app-1'];
      raw.loadBalancers = { front: { ...front, tls: 'terminate', health: { path: '/up' } } };
    }),
    // Cloudflare in front of the load balancer; 127.20.9.0/24 is in place of its addresses.
    passthroughFronted: inFrontOf(
      variables(port, (raw) => {
        raw.loadBalancers = { front: { ...front, tls: 'passthrough' } };
        raw.dns = proxied;
      }),
    ),
    terminateFronted: inFrontOf(
      variables(port, (raw) => {
        raw.proxy = {};
        raw.apps.shop.servers = ['app-1'];
        raw.loadBalancers = { front: { ...front, tls: 'terminate', certificate: 'mine', health: { path: '/up' } } };
        raw.dns = proxied;
      }),
    ),
    // Nobody here can speak from an address of Cloudflare's.
    cloudflare: { ...fromCloudflare, proxy_real_ip: { ...fromCloudflare.proxy_real_ip, from: ['127.20.1.0/24'] } },
  };
}
