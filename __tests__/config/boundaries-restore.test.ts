import {
  restoredEnvironmentsAreBackedUpThemselves,
  restoreSourcesAreBackedUp,
  restoreSourcesAreInTheSameStore,
  restoreSourcesAreOthers,
  restoreSourcesExist,
} from '../../parts/postgresql_backup/restore-rules';
import { descriptionSchema } from '../../parts/description';
import { rawOf } from '../environment';
import type { Raw } from '../environment';
import { boundaries, inOrder } from './boundaries';
import type { Base } from './boundaries';

/** `backups.yaml` is `staging`; the neighbour `prod`, from which it is restored, is `small.yaml`. */
const staging = (change: (raw: Raw) => void = () => {}): Base => {
  const prod = descriptionSchema.parse(rawOf('small.yaml', change));
  return { fixture: 'backups.yaml', context: { environmentName: 'staging', neighbours: new Map([['prod', prod]]) } };
};
const from =
  (...names: string[]) =>
  (raw: Raw) =>
    (raw.postgresql.restoreFrom = Object.fromEntries(names.map((name) => [name, {}])));

const place = 'postgresql.restoreFrom';
const withoutBackup = (raw: Raw) => delete raw.postgresql.backup;

boundaries(
  restoredEnvironmentsAreBackedUpThemselves,
  [
    ['restored and backed up', () => {}],
    ['restored, not backed up', withoutBackup, `${place}: prod`],
    ['neither', inOrder(withoutBackup, from())],
    ['backed up, not restored', from()],
    ['no PostgreSQL', (raw) => delete raw.postgresql],
    ['two sources', inOrder(withoutBackup, from('prod', 'live')), `${place}: prod, live`],
  ],
  staging(),
);

boundaries(
  restoreSourcesExist,
  [
    ['a neighbour', from('prod')],
    ['an environment that nobody described', from('prod', 'prods'), `${place}.prods: prods`],
    ['the environment itself has a rule of its own', from('staging')],
    ['none', from()],
  ],
  staging(),
);

boundaries(
  restoreSourcesAreOthers,
  [
    ['another one', from('prod')],
    ['the environment itself', from('prod', 'staging'), `${place}.staging: staging, this environment`],
    ['a name that begins alike', from('staging-2')],
  ],
  staging(),
);

const notBackedUp = `${place}.prod: prod, which has no postgresql.backup`;
boundaries(
  restoreSourcesAreBackedUp,
  [
    ['a source with backups', from('prod')],
    ['an unknown source', from('x')],
  ],
  staging(),
);
boundaries(
  restoreSourcesAreBackedUp,
  [
    ['a source without', from('prod'), notBackedUp],
    ['no source', from()],
  ],
  staging(withoutBackup),
);
boundaries(
  restoreSourcesAreBackedUp,
  [['a source without PostgreSQL', from('prod'), notBackedUp]],
  staging((raw) => delete raw.postgresql),
);

const store = (more: Raw) => (raw: Raw) =>
  (raw.storage = { provider: 'aws', region: 'eu-west-3', suffix: 'x', ...more });
const elsewhere = (words: string) => `${place}.prod: prod, whose backups are in ${words}`;
const same = restoreSourcesAreInTheSameStore;
boundaries(
  same,
  [
    ['one store', () => {}],
    ['one store, another region and suffix', store({ region: 'eu-central-1', suffix: 'y' })],
    ['another provider', store({ provider: 'hetzner', region: 'fsn1' }), elsewhere('aws')],
    ['the same provider elsewhere', store({ endpoint: 'https://s3.example.org' }), elsewhere('aws')],
    ['a provider without buckets, which no rule may stumble over', store({ provider: 'manual' }), elsewhere('aws')],
    ['no store of its own', (raw) => delete raw.storage],
    ['an unknown source', inOrder(store({ provider: 'hetzner' }), from('x'))],
  ],
  staging(),
);
boundaries(same, [['the source has no backups', store({ provider: 'hetzner' })]], staging(withoutBackup));
boundaries(
  same,
  [['the source has no store', () => {}]],
  staging((raw) => delete raw.storage),
);

const project = (digit: string) => digit.repeat(32);
const atOvh =
  (storage: Raw, compute: Raw = { provider: 'aws', region: 'eu-west-3' }) =>
  (raw: Raw) => {
    store({ provider: 'ovh', region: 'GRA', ...storage })(raw);
    raw.compute = compute;
  };
const servers = { provider: 'ovh', region: 'GRA11', cloudProject: project('a') };
boundaries(
  same,
  [
    ['one project', atOvh({ cloudProject: project('a') })],
    ['that of the servers, where the store names none', atOvh({}, servers)],
    [
      'that of the store, where the servers have another',
      atOvh({ cloudProject: project('b') }, servers),
      elsewhere(`ovh ${project('a')}`),
    ],
    ['another project', atOvh({ cloudProject: project('b') }), elsewhere(`ovh ${project('a')}`)],
  ],
  staging(atOvh({ cloudProject: project('a') })),
);
