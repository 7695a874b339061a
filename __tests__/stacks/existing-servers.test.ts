/** Bought servers beside each DNS provider: addresses are in the state as the description says them, whatever makes the names. */
import { environmentOf, synthesized } from '../environment';
import type { Raw } from '../environment';

function addresses(dns: object, servers: Record<string, string>): Record<string, string> {
  const environment = environmentOf('small.yaml', (raw: Raw) => {
    for (const part of ['network', 'storage', 'buckets', 'postgresql', 'proxy', 'apps', 'docker']) delete raw[part];
    raw.compute = { provider: 'existing' };
    raw.dns = dns;
    raw.servers = Object.fromEntries(
      Object.entries(servers).map(([name, address]) => [name, { image: 'debian-13', address }]),
    );
  });
  const value = synthesized('infra', environment).output.servers.value as Record<string, { public_address: string }>;
  return Object.fromEntries(Object.entries(value).map(([name, server]) => [name, server.public_address]));
}

test.each(['manual', 'ovh', 'cloudflare', 'hetzner', 'aws'])('%s: added, moved and removed', (provider) => {
  const dns = { provider, zone: 'acme.org', records: { 'www.acme.org': { to: 'a' } } };
  const steps = [
    { a: '192.0.2.11' },
    { a: '192.0.2.11', b: '192.0.2.12' },
    { a: '192.0.2.13', b: '192.0.2.12' },
    { a: '192.0.2.13' },
  ];
  expect(steps.map((servers) => addresses(dns, servers as Record<string, string>))).toEqual(steps);
});
