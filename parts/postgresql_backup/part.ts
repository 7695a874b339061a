/** Backups of the environment's PostgreSQL, their proof, and whose backups may be restored. */
import { nothingOnHosts } from '../on-hosts';
import { noKeys, nothingInModel } from '../part';
import type { Part } from '../part';
import { backedUp, isVerifier } from './backed-up';
import * as proofRules from './proof-rules';
import * as restoreRules from './restore-rules';
import * as rules from './rules';
import { ciphers } from './secrets';
import { jobs, variables } from './variables';
import { backupChecks } from './checks';

export const postgresqlBackup: Part<typeof noKeys> = {
  // Its keys stand under `postgresql`, and so does what the model has of it.
  keys: noKeys,
  roles: {},
  rules: { ...rules, ...proofRules, ...restoreRules },
  model: nothingInModel,
  ports: () => [],
  secrets: ciphers,
  onHosts: {
    groups: {
      postgresql_backup: (server, description) => backedUp(description)?.server === server,
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
};
