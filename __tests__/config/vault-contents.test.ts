/** One list has every variable of the vault: two of them cannot collide unnoticed, and no other file makes such a name. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { secrets, vaultContents } from '../../parts/all/secrets';
import { secretVariable } from '../../parts/app/secrets';
import { passwordOfMail } from '../../parts/jobs/password';
import { passwordVariable } from '../../parts/postgresql/secrets';
import { cipherVariable, formerCipherVariable } from '../../parts/postgresql_backup/secrets';
import { keyVariables } from '../../parts/store/keys';
import { vaultNamesAreDistinct } from '../../parts/all/secret-rules';
import { descriptionSchema } from '../../parts/description';
import { toEnvironment } from '../../parts/model';
import { ansibleFiles } from '../../render/ansible-files';
import { context } from '../environment';
import type { Raw } from '../environment';

const fixture = (name: string): Raw => parse(readFileSync(join(__dirname, '../fixtures', name), 'utf8'));
const alerts = { email: ['ops@acme.org'], smtp: { host: 'mail.acme.org', user: 'strata' } };
const fixtures = ['aws.yaml', 'backups.yaml', 'hetzner.yaml', 'ovh.yaml', 'parity.yaml', 'small.yaml'];

test.each(fixtures)('%s: every variable of the vault that reaches the hosts is in the list', (name) => {
  const description = descriptionSchema.parse({ ...fixture(name), alerts });
  const environment = toEnvironment(context, description, '/home/operator/x');
  const usedVariables = JSON.stringify(ansibleFiles(environment)).match(/\bvault_[a-z0-9_]+/g)!;
  const declaredVariables = vaultContents(description).map(({ variable }) => variable);
  expect(usedVariables).toContain('vault_smtp_password');
  expect([...new Set(usedVariables)].filter((variable) => !declaredVariables.includes(variable))).toEqual([]);
  expect(environment.secrets).toEqual(secrets(description));
});

test('no other file spells such a name', () => {
  const files = [
    'config',
    'parts',
    'runtimes',
    'clouds',
    'render',
    'operations',
    'cli',
    'home',
    'constructs',
    'stacks',
  ].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file)),
  );
  const spelling = files.filter((file) => /^(?!\s*(\/\*\*|\*|\/\/)).*\bvault_[a-z$]/m.test(readFileSync(file, 'utf8')));
  expect(spelling).toEqual(['parts/vault/item.ts']);
});

test('names of vaults that exist stay as they were', () => {
  expect([
    passwordVariable('shop'),
    secretVariable(['my-shop', { secrets: [], givenSecrets: [] }], 'web', 'API_KEY'),
    secretVariable(['my-shop', { secrets: ['API_KEY'], givenSecrets: [] }], 'web', 'API_KEY'),
    keyVariables('db-1').access,
    keyVariables('db-1').secret,
    cipherVariable,
    formerCipherVariable,
    passwordOfMail,
  ]).toEqual([
    'vault_postgresql_shop',
    'vault_my_shop_web_api_key',
    'vault_my_shop_shared_api_key',
    'vault_s3_access_key_db_1',
    'vault_s3_secret_key_db_1',
    'vault_postgresql_backup_cipher',
    'vault_postgresql_backup_cipher_old',
    'vault_smtp_password',
  ]);
});

describe('two keys that give the same variable are refused, whether it is in use today or not', () => {
  const problems = (change: (raw: Raw) => void) => {
    const raw = fixture('small.yaml');
    change(raw);
    return vaultNamesAreDistinct(descriptionSchema.parse(raw), context).map(({ path }) => path.join('.'));
  };
  const app = (services: Raw) => ({ runtime: 'compose', servers: ['app-1'], services });
  const service = (...names: string[]) => ({ image: 'acme/x:1', secrets: names });

  test.each([
    ['a database beside the key of backups', (raw: Raw) => (raw.postgresql.databases.backup_cipher = {})],
    ['a database beside the former key', (raw: Raw) => (raw.postgresql.databases.backup_cipher_old = {})],
    ['a secret beside a key of a store', (raw: Raw) => (raw.apps.s3 = app({ secret: service('KEY_DB_1') }))],
    [
      'hyphens in other places',
      (raw: Raw) => (raw.apps = { 'a-b': app({ c: service('K') }), a: app({ 'b-c': service('K') }) }),
    ],
    [
      'without backups, too',
      (raw: Raw) => {
        delete raw.postgresql.backup;
        raw.postgresql.databases.backup_cipher = {};
      },
    ],
  ])('%s', (_case, change) => expect(problems(change)).toHaveLength(1));

  test.each([
    ['a database', (raw: Raw) => (raw.postgresql.databases.backup_ciphers = {})],
    ['a server that no description has', (raw: Raw) => (raw.apps.s3 = app({ secret: service('KEY_DB_2') }))],
    ['an app', (raw: Raw) => (raw.apps.postgresql = app({ backup: service('CIPHERS') }))],
  ])('a name with one other letter is accepted: %s', (_case, change) => expect(problems(change)).toEqual([]));
});
