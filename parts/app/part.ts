/** Apps: the services that visitors use. How they run is defined by the runtimes. */
import { exchanges } from './exchanges';
import { nothingOnHosts } from '../on-hosts';
import type { Part } from '../part';
import { postgresql } from '../postgresql/model';
import { appsOf } from './described';
import { apps } from './model';
import * as rules from './rules';
import { apps as schema } from './schema';
import * as secretRules from './secret-rules';
import { secretsOfApps } from './secrets';
import type { App } from './types';
import { siteChecks } from './checks';
import { wording } from '../../config/wording';
import { noHostChecks } from '../host-checks';

const keys = { root: { apps: schema }, server: {} };

export const app: Part<typeof keys, { readonly apps: readonly App[] }, object, 'app'> = {
  keys,
  roles: {
    app: {
      lacks: (server, description) => {
        // The servers of an app are unknown where its runtime is not implemented yet.
        const isOpen = Object.keys(description.apps).length > appsOf(description).length;
        const runs = appsOf(description).some(([, { servers }]) => servers.includes(server));
        return runs || isOpen ? undefined : wording`name ${server} in \`servers\` of an app, or remove the role`;
      },
    },
  },
  rules: { ...rules, ...secretRules },
  model: {
    environment: (description, context) => ({ apps: apps(description, postgresql(description, context)) }),
    server: () => ({}),
  },
  ports: () => [],
  secrets: secretsOfApps,
  // The runtimes define what is on hosts.
  onHosts: nothingOnHosts,
  checks: siteChecks,
  hostChecks: noHostChecks,
  exchanges,
};
