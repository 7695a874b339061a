/** Checks of a server that forwards the traffic of private subnets. */
import { hostChecks } from '../host-checks';

export const checksOnHosts = hostChecks({
  folder: __dirname,
  functions: { forwarding: { title: 'NAT', level: 'status' } },
  expected: ({ groups, natSources }) =>
    groups.includes('nat') ? { forwarding: natSources.map(({ cidr }) => cidr) } : {},
});
