import { nothingOnHosts } from '../../parts/on-hosts';
import type { Runtime } from '../runtime';
import { describedApp } from './described';
import { jobNames } from './jobs';
import * as ownRules from './own/rules';
import * as rules from './rules';
import { composeApp } from './schema';
import { appsOnHost } from './variables';
import { nothingToCheck } from '../../parts/observer';
import { checksOnHosts } from './host-checks';

export const compose: Runtime<typeof composeApp> = {
  schema: composeApp,
  app: describedApp,
  usesDocker: true,
  dumps: 'compose',
  rules: { ...rules, ...ownRules },
  group: 'app',
  onHosts: {
    ...nothingOnHosts,
    plays: [
      {
        role: 'app',
        stage: 'set up',
        group: 'app',
        after: ['docker', 'registries', 'postgresql', 'postgresql_verify'],
      },
    ],
    variables: { ...nothingOnHosts.variables, host: appsOnHost },
    jobs: jobNames,
  },
  checks: nothingToCheck,
  hostChecks: checksOnHosts,
};
