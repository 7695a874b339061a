import {
  proofChecksHaveANameEach,
  proofDatabasesExist,
  proofServerExists,
  proofServerIsConfigured,
  proofServerWritesToOneBucket,
} from '../../parts/postgresql_backup/proof-rules';
import { context } from '../environment';
import type { Raw } from '../environment';
import { boundaries } from './boundaries';

const staging = { fixture: 'backups.yaml', context };
const proof = (more: Raw) => (raw: Raw) => Object.assign(raw.postgresql.backup.proof, more);
const without = (key: 'backup' | 'proof') => (raw: Raw) =>
  key === 'backup' ? delete raw.postgresql.backup : delete raw.postgresql.backup.proof;
const place = 'postgresql.backup.proof';

boundaries(
  proofServerExists,
  [
    ['a server', () => {}],
    ['no server', proof({ server: 'proof-2' }), `${place}.server: proof-2`],
    ['none is named', without('proof')],
    ['no backup', without('backup')],
  ],
  staging,
);

boundaries(
  proofServerIsConfigured,
  [
    ['a server that Ansible configures', () => {}],
    [
      'an appliance',
      (raw) => Object.assign(raw.servers['proof-1'], { image: 'fck-nat', roles: ['nat'] }),
      `${place}.server: proof-1, an appliance`,
    ],
    ['no such server, which is the business of another rule', proof({ server: 'proof-2' })],
    ['no backup', without('backup')],
  ],
  staging,
);

/** `app-1` dumps its databases to the bucket `files`. */
const proves =
  (server: string, bucket = 'files') =>
  (raw: Raw) => {
    proof({ server })(raw);
    for (const service of Object.values<Raw>(raw.apps.erp.services)) service.dump.bucket = bucket;
  };
boundaries(
  proofServerWritesToOneBucket,
  [
    ['a server that dumps nothing', proves('proof-1')],
    ['one that dumps to another bucket', proves('app-1'), `${place}.server: app-1, which dumps to files`],
    ['one that dumps to the bucket of the backups', proves('app-1', 'pg-backups')],
    [
      'the database server itself, of which another rule speaks',
      (raw) => {
        raw.apps.erp.servers = ['db-1'];
        proves('db-1')(raw);
      },
    ],
    ['no server is named', without('proof')],
    ['no backup', without('backup')],
    ['no PostgreSQL', (raw) => delete raw.postgresql],
  ],
  staging,
);

const check = (name: string, database = 'shop') => ({ name, database, query: 'select true' });
const newest = (database: string) => ({ database, query: 'select now()', maxAgeMinutes: 60 });
boundaries(
  proofDatabasesExist,
  [
    ['databases that exist', proof({ newest: newest('stock'), checks: [check('a'), check('b', 'stock')] })],
    ['no such database of the newest row', proof({ newest: newest('shops') }), `${place}.newest.database: shops`],
    [
      'no such database of the second check',
      proof({ checks: [check('a'), check('b', 'stocks')] }),
      `${place}.checks.1.database: stocks`,
    ],
    ['no check at all', without('proof')],
    ['no PostgreSQL', (raw) => delete raw.postgresql],
  ],
  staging,
);

boundaries(
  proofChecksHaveANameEach,
  [
    ['two names', proof({ checks: [check('a'), check('b')] })],
    ['one name twice', proof({ checks: [check('a'), check('b'), check('a')] }), `${place}.checks.2.name: a`],
    ['no checks', proof({ checks: [] })],
    ['no backup', without('backup')],
  ],
  staging,
);
