/** Permissions of a server in the backup bucket, and its credentials. */
import { nothingToExchange } from '../exchange';
import { expression } from '../../config/expression';
import type { Environment, Server } from '../environment';
import { nothingOnHosts } from '../on-hosts';
import type { Variables } from '../on-hosts';
import { noKeys } from '../part';
import type { Part } from '../part';
import { postgresqlBackup } from '../postgresql_backup/model';
import { keyVariables, storeSecrets } from './keys';
import { serverBackup } from './model';
import type { ServerBackup } from './types';
import { nothingToCheck } from '../observer';
import { noHostChecks } from '../host-checks';

interface OfServer {
  /** Null: no access. */
  readonly backup: ServerBackup | null;
}

export const store: Part<typeof noKeys, object, OfServer> = {
  keys: noKeys,
  roles: {},
  rules: {},
  model: {
    environment: () => ({}),
    server: (name, description, context) => ({
      backup: serverBackup(
        name,
        { description, environment: context.environmentName },
        postgresqlBackup(description, context),
      ),
    }),
  },
  ports: () => [],
  secrets: storeSecrets,
  onHosts: { ...nothingOnHosts, variables: { ...nothingOnHosts.variables, host: variables } },
  checks: nothingToCheck,
  hostChecks: noHostChecks,
  exchanges: nothingToExchange,
};

function variables({ name, backup }: Server, { storage }: Environment): Variables {
  if (!backup || !storage) return {};
  const keys = keyVariables(name);
  const credentials = {
    store_access_key: expression`{{ ${keys.access} | default('') }}`,
    store_secret_key: expression`{{ ${keys.secret} | default('') }}`,
  };
  return {
    store_bucket: backup.bucket,
    store_region: storage.region,
    store_endpoint: storage.urlForHosts,
    store_path_style: storage.endpoint !== null,
    store_credentials: storage.credentials,
    ...(storage.credentials === 'keys' ? credentials : {}),
  };
}
