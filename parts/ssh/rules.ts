/** Rules that ensure SSH access for operators. */
import type { Rule } from '../rule';
import { makesServers, rolesArePublic, servers, withRole } from '../described';
import { wording } from '../../config/wording';

export const privateServersHaveABastion: Rule = (description) => {
  if (withRole(description, 'bastion').length > 0) return [];
  return servers(description)
    .filter(([, { subnet, public: isPublic }]) => description.network?.subnets[subnet ?? ''] && !isPublic)
    .map(([name]) => ({
      path: ['servers', name],
      received: wording`a server without a public address, and no server with role bastion`,
      allowed: wording`a private server that is reachable through a bastion`,
      remedy: wording`give role \`bastion\` to a public server`,
    }));
};

export const serversAreReachable: Rule = (description) =>
  servers(description)
    .filter(([, server]) => makesServers(description) && !description.network && !server.public)
    .map(([name]) => ({
      path: ['servers', name, 'public'],
      received: 'false',
      allowed: wording`true where there is no network`,
      remedy: wording`add \`public: true\`, or a \`network\` with a bastion`,
    }));

export const bastionIsPublic: Rule = (description) =>
  rolesArePublic(description, 'bastion', wording`operators could not connect through it`);
