/** Backups of PostgreSQL, restore tests of them (proofs), and restores from other environments. */
import { exchanges } from './exchanges';
import { nothingOnHosts } from '../on-hosts';
import { noKeys, nothingInModel } from '../part';
import type { Part } from '../part';
import { backedUpPostgresql, isVerifier } from './backed-up';
import * as proofRules from './proof-rules';
import * as restoreRules from './restore-rules';
import * as rules from './rules';
import { ciphers } from './secrets';
import { jobs, variables } from './variables';
import { backupChecks } from './checks';
import { checksOnHosts } from './host-checks';

export const postgresqlBackup: Part<typeof noKeys> = {
  // Its keys are under `postgresql`, in the description and in the model.
  keys: noKeys,
  roles: {},
  rules: { ...rules, ...proofRules, ...restoreRules },
  model: nothingInModel,
  ports: () => [],
  secrets: ciphers,
  onHosts: {
    groups: {
      postgresql_backup: (server, description) => backedUpPostgresql(description)?.server === server,
      postgresql_verify: isVerifier,
    },
    plays: [
      {
        role: 'postgresql_backup',
        stage: 'set up',
        group: 'postgresql_backup',
        after: ['postgresql', 'postgresql_dump'],
      },
      { role: 'postgresql_backup', stage: 'set up', group: 'postgresql_verify', after: ['postgresql_backup'] },
    ],
    variables: { ...nothingOnHosts.variables, host: variables },
    jobs,
  },
  checks: backupChecks,
  hostChecks: checksOnHosts,
  exchanges,
};
