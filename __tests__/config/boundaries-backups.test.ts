import {
  backupBucketsExist,
  backupFoldersAreFree,
  backupsNeedANewEnoughImage,
} from '../../parts/postgresql_backup/rules';
import { context } from '../environment';
import type { Raw } from '../environment';
import { boundaries, inOrder } from './boundaries';

const staging = () => ({ fixture: 'backups.yaml', context });
const image = (server: string, name: string) => (raw: Raw) => (raw.servers[server].image = name);
const withoutBackup = (raw: Raw) => delete raw.postgresql.backup;

boundaries(
  backupsNeedANewEnoughImage,
  [
    ['new images', () => {}],
    ['the oldest that is new enough', inOrder(image('db-1', 'debian-12'), image('proof-1', 'ubuntu-24.04'))],
    ['an old one of the database', image('db-1', 'ubuntu-22.04'), 'servers.db-1.image: ubuntu-22.04'],
    ['an old one of the server that proves', image('proof-1', 'ubuntu-22.04'), 'servers.proof-1.image: ubuntu-22.04'],
    [
      'of both',
      inOrder(image('db-1', 'ubuntu-22.04'), image('proof-1', 'ubuntu-22.04')),
      ['servers.db-1.image: ubuntu-22.04', 'servers.proof-1.image: ubuntu-22.04'],
    ],
    [
      'the database proves itself: once',
      inOrder(image('db-1', 'ubuntu-22.04'), (raw) => (raw.postgresql.backup.proof.server = 'db-1')),
      'servers.db-1.image: ubuntu-22.04',
    ],
    ['an old one of another server', image('app-1', 'ubuntu-22.04')],
    ['an old one without backups', inOrder(image('db-1', 'ubuntu-22.04'), withoutBackup)],
  ],
  staging(),
);

const dump = (raw: Raw) => raw.apps.erp.services.db.dump;
boundaries(
  backupBucketsExist,
  [
    ['buckets that exist', () => {}],
    ['one of backups that does not', (raw) => (raw.postgresql.backup.bucket = 'pg'), 'postgresql.backup.bucket: pg'],
    ['one of dumps that does not', (raw) => (dump(raw).bucket = 'file'), 'apps.erp.services.db.dump.bucket: file'],
    [
      'no bucket at all',
      (raw) => (raw.buckets = {}),
      [
        'postgresql.backup.bucket: pg-backups',
        'apps.erp.services.db.dump.bucket: files',
        'apps.erp.services.wiki-db.dump.bucket: files',
      ],
    ],
    [
      'nothing uses one',
      inOrder(
        (raw) => (raw.buckets = {}),
        withoutBackup,
        (raw) => delete raw.apps,
      ),
    ],
  ],
  staging(),
);

const server = (name: string) => (raw: Raw) =>
  (raw.servers[name] = { ...raw.servers['proof-1'], address: '10.20.1.40' });
boundaries(
  backupFoldersAreFree,
  [
    ['a server dumps', server('dumps'), 'servers.dumps: dumps'],
    ['a server strata', server('strata'), 'servers.strata: strata'],
    ['a server dump', server('dump')],
    ['a server dumps, without a bucket', inOrder(server('dumps'), (raw) => (raw.buckets = {}))],
  ],
  staging(),
);
