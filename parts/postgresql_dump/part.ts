/** Daily SQL dumps: of the server's own PostgreSQL, and of those in containers. */
import { nothingToExchange } from '../exchange';
import { expression } from '../../config/expression';
import type { ServerDumps } from './types';
import { nothingOnHosts } from '../on-hosts';
import { noKeys } from '../part';
import type { Part } from '../part';
import { serverDumps } from './model';
import * as rules from './rules';
import { dumpChecks } from './checks';
import { checksOnHosts } from './host-checks';

interface OfServer {
  /** Null: no dumps. */
  readonly dumps: ServerDumps | null;
}

export const postgresqlDump: Part<typeof noKeys, object, OfServer> = {
  // Its keys are under `postgresql.backup` and under services of apps.
  keys: noKeys,
  roles: {},
  rules: { ...rules },
  model: { environment: () => ({}), server: (name, description) => ({ dumps: serverDumps(name, description) }) },
  ports: () => [],
  secrets: () => [],
  onHosts: {
    ...nothingOnHosts,
    groups: { postgresql_dump: (server, description) => serverDumps(server, description) !== null },
    plays: [{ role: 'postgresql_dump', stage: 'set up', group: 'postgresql_dump', after: ['docker', 'postgresql'] }],
    variables: { ...nothingOnHosts.variables, host: ({ dumps }) => variables(dumps) },
    jobs: ({ dumps }) => (dumps ? ['postgresql-dump'] : []),
  },
  checks: dumpChecks,
  hostChecks: checksOnHosts,
  exchanges: nothingToExchange,
};

function variables(dumps: ServerDumps | null) {
  if (!dumps) return {};
  return {
    postgresql_dump_sources: dumps.sources,
    postgresql_dump_at: dumps.at,
    postgresql_dump_days_on_server: dumps.daysOnServer,
    postgresql_dump_prefix: dumps.prefix,
    postgresql_dump_cipher: expression`{{ ${dumps.cipherVariable} }}`,
  };
}
