/** SSH access of operators, through a bastion where there is one. */
import { nothingToExchange } from '../exchange';
import type { Description } from '../description';
import { hasRole, withRole } from '../described';
import type { Environment, Server } from '../environment';
import { nothingOnHosts } from '../on-hosts';
import { noKeys } from '../part';
import type { Part } from '../part';
import { defaultSshPort, sshPortOf } from './port';
import * as rules from './rules';
import { waysIn } from './ways-in';
import { nothingToCheck } from '../observer';
import { checksOnHosts } from './host-checks';

interface OfServer {
  /** Jump host for SSH; null: direct connection. */
  readonly jump: string | null;
}

export const ssh: Part<typeof noKeys, object, OfServer, 'bastion'> = {
  keys: noKeys,
  roles: { bastion: { lacks: () => undefined } },
  rules: { ...rules },
  model: { environment: () => ({}), server: (name, description) => ({ jump: jumpOf(name, description) }) },
  ports: (server, description) => [
    {
      name: 'ssh',
      number: sshPortOf(server, description),
      opener: 'SSH',
      open: true,
      sources: (resolve) =>
        resolve(jumpOf(server, description) === null ? ['admin'] : withRole(description, 'bastion')),
      containers: [],
    },
  ],
  secrets: () => [],
  onHosts: {
    ...nothingOnHosts,
    groups: { bastion: (server, description) => hasRole(server, description, 'bastion') },
    plays: [{ role: 'ssh', stage: 'harden', group: null, after: ['common'] }],
    variables: {
      ...nothingOnHosts.variables,
      host: (server: Server, environment: Environment) => ({
        ...(server.sshPort === defaultSshPort ? {} : { ssh_port: server.sshPort }),
        ssh_ways_in: waysIn(server, environment),
        ssh_allow_tcp_forwarding: server.groups.includes('bastion'),
      }),
    },
  },
  checks: nothingToCheck,
  hostChecks: checksOnHosts,
  exchanges: nothingToExchange,
};

function jumpOf(server: string, description: Description): string | null {
  const bastions = withRole(description, 'bastion');
  return bastions.length > 0 && !bastions.includes(server) ? bastions[0]! : null;
}
