import { gitopsOf } from '../../parts/gitops/model';
import { nothingOnHosts } from '../../parts/on-hosts';
import type { Runtime } from '../runtime';
import { jobNames, jobsOf } from './jobs';
import * as rules from './rules';
import { composeApp } from './schema';
import { appsOnHost } from './variables';
import { nothingToCheck } from '../../parts/observer';
import { checksOnHosts } from './host-checks';

export const compose: Runtime<typeof composeApp> = {
  schema: composeApp,
  app: ({ servers, services, jobs, secrets, gitops }) => ({
    servers,
    services,
    secrets,
    jobs: jobsOf(jobs),
    gitops: gitops === undefined ? null : gitopsOf(gitops),
  }),
  usesDocker: true,
  dumps: 'compose',
  rules: { ...rules },
  group: 'app',
  onHosts: {
    ...nothingOnHosts,
    plays: [{ role: 'app', stage: 'set up', group: 'app', after: ['docker', 'postgresql', 'postgresql_verify'] }],
    variables: { ...nothingOnHosts.variables, host: appsOnHost },
    jobs: jobNames,
  },
  checks: nothingToCheck,
  hostChecks: checksOnHosts,
};
