/** Features that AWS does not support, each with the reason and a remedy. */
import type { Problem } from '../../config/problem';
import { wording } from '../../config/wording';
import type { Description } from '../../parts/description';
import { refuseIf, refuseLoadBalancers, refuseServers, refuseLargeSpreads } from '../refusal';
import { zoneOf } from './zone';

export function refusals(description: Description): Problem[] {
  return [
    ...keysWithoutMeaning(description),
    ...refuseLargeSpreads(description, 7),
    ...volumesNeedNitro(description),
    ...certificatesNeedTheZone(description),
    ...balancedServersAreInItsZone(description),
    ...endingTlsNeedsTwoZones(description),
  ];
}

function keysWithoutMeaning(description: Description): Problem[] {
  return [
    ...refuseIf(description.compute.cloudFirewall === false, ['compute', 'cloudFirewall'], 'false', {
      rule: 'aws-needs-security-groups',
      allowed: wording`true at AWS: a server without a security group gets the default one`,
      remedy: wording`remove it`,
    }),
    ...refuseServers(description, 'ipv6', {
      rule: 'aws-ipv6',
      allowed: wording`IPv4 only at AWS: the network that Strata makes there has no IPv6 range`,
      remedy: wording`remove it; Cloudflare in front of the sites answers IPv6`,
    }),
    ...refuseServers(description, 'reverseDns', {
      rule: 'aws-reverse-name',
      allowed: wording`no reverse name at AWS: it grants them by request only`,
      remedy: wording`remove it, and ask AWS for the name`,
    }),
    ...refuseLoadBalancers(description, 'address', {
      rule: 'aws-load-balancer-address',
      allowed: wording`no fixed address: AWS chooses one inside the subnet`,
      remedy: wording`remove it`,
    }),
  ];
}

/** Instance types of before 2017, whose disks have other names (docs.aws.amazon.com, "Instances built on Nitro"). */
const older = /^(t[12]|m[1-4]|c[134]|r[34]|i2|d2|g[23]|p[23]|x1e?|h1)\./;

function volumesNeedNitro({ servers }: Description) {
  return Object.entries(servers).flatMap(([name, { size, volumes }]) =>
    refuseIf(older.test(size) && Object.keys(volumes).length > 0, ['servers', name, 'size'], size, {
      rule: 'aws-volumes-need-nitro',
      allowed: wording`a type of the Nitro generation, with volumes: their names are known there only`,
      remedy: wording`choose a newer one such as t3.small`,
    }),
  );
}

function certificatesNeedTheZone({ dns, loadBalancers }: Description) {
  return Object.entries(loadBalancers).flatMap(([name, { tls, certificate }]) =>
    refuseIf(
      tls === 'terminate' && !certificate && dns?.provider !== 'aws',
      ['loadBalancers', name, 'certificate'],
      wording`nothing`,
      {
        rule: 'aws-certificate-missing',
        allowed: wording`the domain of a certificate; AWS proves one of its own by a record in a zone at Route 53`,
        remedy: wording`import one and write its domain, or serve the zone from \`aws\``,
      },
    ),
  );
}

/** A load balancer with TLS passthrough is in one availability zone and reaches servers only there. */
function balancedServersAreInItsZone(description: Description) {
  const subnets = description.network?.subnets ?? {};
  const zone = (subnet = '') => subnets[subnet]?.zone ?? zoneOf(description);
  return Object.entries(description.loadBalancers).flatMap(([name, { tls, subnet, servers }]) =>
    servers.flatMap((server, at) => {
      const own = zone(description.servers[server]?.subnet);
      return refuseIf(
        tls === 'passthrough' && own !== zone(subnet),
        ['loadBalancers', name, 'servers', at],
        wording`${server} in ${own}`,
        {
          rule: 'aws-load-balancer-zone',
          allowed: wording`servers in ${zone(subnet)}, the zone of subnet ${subnet}`,
          remedy: wording`choose a subnet in the zone of the servers`,
        },
      );
    }),
  );
}

function endingTlsNeedsTwoZones(description: Description) {
  const subnets = Object.values(description.network?.subnets ?? {}).filter((subnet) => subnet.public);
  const zones = new Set(subnets.map(({ zone }) => zone ?? zoneOf(description)));
  return Object.entries(description.loadBalancers)
    .filter(([, { tls }]) => tls === 'terminate' && zones.size < 2)
    .map(([name]) => ({
      path: ['loadBalancers', name, 'tls'],
      received: 'terminate',
      rule: 'aws-load-balancer-in-one-zone',
      allowed: wording`terminate with public subnets in two zones, which AWS demands of a load balancer that ends TLS`,
      remedy: wording`add a public subnet with another \`zone\`, or use \`passthrough\``,
    }));
}
