/** Written by hand after https://docs.hetzner.cloud/reference/cloud: the documented shape, invented figures. */
const euros = (net: string) => ({ net: `${net}000000`, gross: `${net}000000` });
const price = (location: string, net: string) => ({
  location,
  price_hourly: euros('0.0100'),
  price_monthly: euros(net),
  included_traffic: 21990232555520,
  price_per_tb_traffic: euros('1.0000'),
});
const activeImage = (name: string) => ({ id: 1, name, deprecation: null, available: false, recommended: true });
const deprecatedImage = (name: string, on: string) => ({
  ...activeImage(name),
  deprecation: { announced: '2025-10-16T00:00:00Z', unavailable_after: `${on}T00:00:00Z` },
});
const type = (name: string, more: object) => ({
  id: 114,
  name,
  description: name.toUpperCase(),
  cores: 2,
  memory: 4,
  disk: 40,
  architecture: 'x86',
  cpu_type: 'shared',
  storage_type: 'local',
  ...more,
});

export const serverTypes = [
  type('cx23', {
    prices: [price('fsn1', '5.9900'), price('hel1', '5.4900')],
    locations: [activeImage('fsn1'), activeImage('hel1')],
  }),
  type('cx99', { cores: 32, memory: 64, prices: [price('fsn1', '99.0000')], locations: [activeImage('fsn1')] }),
  type('cax11', { architecture: 'arm', prices: [price('fsn1', '4.9900')], locations: [activeImage('fsn1')] }),
  type('cx24', {
    prices: [price('fsn1', '3.0000')],
    locations: [deprecatedImage('fsn1', '2026-10-01'), deprecatedImage('hel1', '2026-11-21')],
  }),
  type('cpx11', {
    memory: 2,
    prices: [price('fsn1', '6.0000'), price('ash', '17.4900')],
    locations: [deprecatedImage('fsn1', '2025-12-31'), activeImage('ash')],
  }),
];

const pages = (key: string, items: unknown[]) => ({
  [key]: items,
  meta: { pagination: { page: 1, per_page: 50, previous_page: null, next_page: null, last_page: 1 } },
});

/** By path; the server types come in two pages. */
export const responses: Readonly<Record<string, object>> = {
  '/server_types?per_page=50&page=1': {
    server_types: serverTypes.slice(0, 2),
    meta: { pagination: { page: 1, per_page: 50, previous_page: null, next_page: 2, last_page: 2 } },
  },
  '/server_types?per_page=50&page=2': pages('server_types', serverTypes.slice(2)),
  '/locations?per_page=50&page=1': pages('locations', [
    { id: 1, name: 'fsn1', country: 'DE', city: 'Falkenstein', network_zone: 'eu-central' },
    { id: 3, name: 'hel1', country: 'FI', city: 'Helsinki', network_zone: 'eu-central' },
    { id: 4, name: 'ash', country: 'US', city: 'Ashburn, VA', network_zone: 'us-east' },
    { id: 9, name: 'new1', country: 'NL', city: 'Somewhere', network_zone: 'eu-central' },
  ]),
  '/images?type=system&status=available&per_page=50&page=1': pages('images', [
    { id: 1, name: 'debian-13', os_flavor: 'debian', architecture: 'x86', deprecated: null },
    { id: 2, name: 'debian-13', os_flavor: 'debian', architecture: 'arm', deprecated: null },
    { id: 3, name: 'debian-11', os_flavor: 'debian', architecture: 'x86', deprecated: '2026-08-31T00:00:00Z' },
    { id: 4, name: 'fedora-43', os_flavor: 'fedora', architecture: 'x86', deprecated: null },
  ]),
  '/load_balancer_types?per_page=50&page=1': pages('load_balancer_types', [
    { id: 1, name: 'lb11', max_services: 5, max_targets: 25, prices: [price('fsn1', '7.4900')] },
  ]),
  '/pricing': {
    pricing: {
      currency: 'EUR',
      vat_rate: '19.00',
      image: { price_per_gb_month: euros('0.0143') },
      volume: { price_per_gb_month: euros('0.0572') },
      primary_ips: [
        { type: 'ipv6', prices: [price('fsn1', '0.0000')] },
        { type: 'ipv4', prices: [price('fsn1', '0.5000')] },
      ],
    },
  },
};
