/** Rules of internet access for private servers. */
import type { Rule } from '../rule';
import { didYouMean, commaList } from '../../config/spelling';
import { makesServers, rolesArePublic, servers, subnets, withRole } from '../described';
import { wording } from '../../config/wording';

export const natIsPublic: Rule = (description) =>
  rolesArePublic(description, 'nat', wording`private servers could not reach the internet through it`);

export const natExists: Rule = (description) => {
  const natServers = withRole(description, 'nat');
  return subnets(description)
    .filter(([, { nat }]) => nat !== undefined && !natServers.includes(nat))
    .map(([name, { nat = '' }]) => ({
      path: ['network', 'subnets', name, 'nat'],
      received: nat,
      allowed: natServers.length > 0 ? commaList(natServers) : wording`a server with role nat`,
      remedy: didYouMean(
        nat,
        natServers,
        nat in description.servers ? wording`give role \`nat\` to ${nat}` : wording`add that server`,
      ),
    }));
};

export const natIsUnambiguous: Rule = (description) => {
  const natServers = withRole(description, 'nat');
  if (natServers.length < 2) return [];
  return subnets(description)
    .filter(([, subnet]) => !subnet.public && subnet.nat === undefined)
    .map(([name]) => ({
      path: ['network', 'subnets', name, 'nat'],
      received: wording`nothing`,
      allowed: commaList(natServers),
      remedy: wording`write which of these is the gateway of this subnet`,
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
        received: wording`${server.subnet}, ${subnet.public ? wording`a public subnet, for a server without a public address` : wording`a private subnet, and no server with role nat`}`,
        allowed: wording`a subnet with internet access, for updates and images`,
        remedy: subnet.public
          ? wording`add \`public: true\`, or name a private subnet`
          : wording`give role \`nat\` to a public server`,
      },
    ];
  });
};
