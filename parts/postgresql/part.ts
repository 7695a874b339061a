/** PostgreSQL: on the server of an app, on a server of its own, or operated outside Strata. */
import { exchanges } from './exchanges';
import { hasRole, hostedPostgresql } from '../described';
import type { Description } from '../description';
import { unique } from '../network/source';
import { nothingOnHosts } from '../on-hosts';
import type { OwnPort, Part } from '../part';
import { containers } from './containers';
import { postgresql as model, users } from './model';
import * as rules from './rules';
import { postgresql as schema } from './schema';
import { passwords } from './secrets';
import * as settingsRules from './settings-rules';
import type { Postgresql } from './types';
import { allowed, ofGroup, servesByTcp } from './variables';
import { databaseChecks } from './checks';
import { wording } from '../../config/wording';
import { checksOnHosts } from './host-checks';

const keys = { root: { postgresql: schema.optional() }, server: {} };

export const postgresql: Part<typeof keys, { readonly postgresql: Postgresql | null }, object, 'postgresql'> = {
  keys,
  roles: {
    postgresql: {
      lacks: (server, description) =>
        hostedPostgresql(description)?.server === server
          ? undefined
          : wording`write ${server} in \`postgresql.server\`, or remove the role`,
    },
  },
  rules: { ...rules, ...settingsRules },
  model: {
    environment: (description, context) => ({ postgresql: model(description, context) }),
    server: () => ({}),
  },
  ports,
  secrets: passwords,
  onHosts: {
    ...nothingOnHosts,
    groups: { postgresql: (server, description) => hasRole(server, description, 'postgresql') },
    plays: [{ role: 'postgresql', stage: 'set up', group: 'postgresql', after: ['volumes', 'docker'] }],
    variables: {
      all: () => ({}),
      groups: { postgresql: ofGroup },
      host: (server, environment) =>
        server.groups.includes('postgresql') ? { postgresql_allowed: allowed(environment) } : {},
    },
    jobs: (server, environment) => (servesByTcp(server, environment) ? ['postgresql-certificate'] : []),
  },
  checks: databaseChecks,
  hostChecks: checksOnHosts,
  exchanges,
};

/** With `mode: local` the port is open only for containers, where there are some. */
function ports(server: string, description: Description): OwnPort[] {
  const database = hostedPostgresql(description);
  if (database?.server !== server) return [];
  const beside = containers(description);
  if (database.mode !== 'dedicated' && beside === null) return [];
  return [
    {
      name: 'postgresql',
      number: 5432,
      opener: 'role postgresql',
      open: true,
      sources: () => unique(Object.keys(database.databases).flatMap((name) => users(name, description))),
      containers: beside ? [{ name: 'containers', cidr: beside.range }] : [],
    },
  ];
}
