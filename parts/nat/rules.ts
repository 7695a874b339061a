/** Operators get in, private servers get out, and nobody else gets in. */
import { isRange } from '../../config/ranges';
import type { Rule } from '../rule';
import type { Description } from '../description';
import { didYouMean, listed } from '../../config/spelling';
import { makesServers, servers, subnets, withRole } from '../described';

export const adminIsNotLockedOut: Rule = ({ admin }) =>
  admin.from.length > 0
    ? []
    : [
        {
          path: ['admin', 'from'],
          received: '[]',
          allowed: 'at least one range such as 203.0.113.7/32',
          remedy: 'add the address you connect from: nobody could reach the servers by SSH',
        },
      ];

export const adminIsNotTheWorld: Rule = ({ admin }) =>
  admin.from.flatMap((cidr, at) =>
    isRange(cidr) && Number(cidr.split('/')[1]) < 8
      ? [
          {
            path: ['admin', 'from', at],
            received: cidr,
            allowed: 'a range of /8 or narrower',
            remedy: 'write the addresses you really connect from, best as /32',
          },
        ]
      : [],
  );

export const privateServersHaveABastion: Rule = (description) => {
  if (withRole(description, 'bastion').length > 0) return [];
  return servers(description)
    .filter(([, { subnet, public: isPublic }]) => description.network?.subnets[subnet ?? ''] && !isPublic)
    .map(([name]) => ({
      path: ['servers', name],
      received: 'a server without a public address, and no server with role bastion',
      allowed: 'a private server that a bastion leads to',
      remedy: 'give role `bastion` to a public server',
    }));
};

export const serversAreReachable: Rule = (description) =>
  servers(description)
    .filter(([, server]) => makesServers(description) && !description.network && !server.public)
    .map(([name]) => ({
      path: ['servers', name, 'public'],
      received: 'false',
      allowed: 'true where there is no network',
      remedy: 'add `public: true`, or a `network` with a bastion',
    }));

export const bastionIsPublic: Rule = (description) =>
  rolesArePublic(description, 'bastion', 'nobody could get in through it');

export const natIsPublic: Rule = (description) =>
  rolesArePublic(description, 'nat', 'nothing could get out through it');

export const natExists: Rule = (description) => {
  const known = withRole(description, 'nat');
  return subnets(description)
    .filter(([, { nat }]) => nat !== undefined && !known.includes(nat))
    .map(([name, { nat = '' }]) => ({
      path: ['network', 'subnets', name, 'nat'],
      received: nat,
      allowed: known.length > 0 ? listed(known) : 'a server with role nat',
      remedy: didYouMean(nat, known, nat in description.servers ? `give role \`nat\` to ${nat}` : 'add that server'),
    }));
};

export const natIsUnambiguous: Rule = (description) => {
  const known = withRole(description, 'nat');
  if (known.length < 2) return [];
  return subnets(description)
    .filter(([, subnet]) => !subnet.public && subnet.nat === undefined)
    .map(([name]) => ({
      path: ['network', 'subnets', name, 'nat'],
      received: 'nothing',
      allowed: listed(known),
      remedy: 'write which of these this subnet goes out through',
    }));
};

export const privateServersHaveAWayOut: Rule = (description) => {
  const natExists = withRole(description, 'nat').length > 0;
  return servers(description).flatMap(([name, server]) => {
    const subnet = description.network?.subnets[server.subnet ?? ''];
    if (!makesServers(description) || !subnet || server.public) return [];
    if (!subnet.public && (natExists || subnet.nat !== undefined)) return [];
    return [
      {
        path: ['servers', name, 'subnet'],
        received: `${server.subnet}, ${subnet.public ? 'a public subnet, for a server without a public address' : 'a private subnet, and no server with role nat'}`,
        allowed: 'a subnet with a way to the world, for updates and images',
        remedy: subnet.public ? 'add `public: true`, or name a private subnet' : 'give role `nat` to a public server',
      },
    ];
  });
};

function rolesArePublic(description: Description, role: string, why: string) {
  return servers(description)
    .filter(([, server]) => server.roles.includes(role) && server.subnet !== undefined && !server.public)
    .map(([name]) => ({
      path: ['servers', name, 'public'],
      received: 'false',
      allowed: `true for a server with role ${role}`,
      remedy: `${why}: add \`public: true\``,
    }));
}
