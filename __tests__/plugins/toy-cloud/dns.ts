import type { DnsFacts } from '../../../clouds/dns-facts';

export const dns: DnsFacts = {
  makesZones: false,
  front: {
    ranges: { ipv4: ['198.51.100.128/25'], ipv6: ['2001:db8:70::/48'] },
    header: 'Toy-Visitor',
    certifiedLabels: 2,
  },
  notCounted: ({ waf }) => (waf ? ['the toy guard'] : []),
};
