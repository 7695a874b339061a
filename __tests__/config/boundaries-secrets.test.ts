import { secretsAreNotAlsoPlain, secretsAreNotWrittenDown } from '../../parts/app/secret-rules';
import { vaultNamesAreDistinct } from '../../parts/all/secret-rules';
import type { Raw } from '../environment';
import { app, boundaries } from './boundaries';
import type { Case } from './boundaries';

const service = (more: Raw) => (raw: Raw) => (raw.apps = { shop: app(['app-1'], more) });
const place = 'apps.shop.services.web.environment';
const hidden = 'what looks like a secret (not shown)';
const variableCase = (name: string): Case => [`a variable ${name}`, service({ environment: { [name]: 'x' } })];
const valueCase = (value: string): Case => [`the value ${value}`, service({ environment: { SITE: value } })];
const refusedCase = ([title, change]: Case, name = 'SITE'): Case => [title, change, `${place}.${name}: ${hidden}`];

boundaries(secretsAreNotWrittenDown, [
  ...['ADMIN_PASSWORD', 'PASSWD', 'SECRET_X', 'TOKENS', 'MY_PRIVATE_KEY', 'API_KEY_OLD', 'apikey', 'api.key'].map(
    (name) => refusedCase(variableCase(name), name),
  ),
  ...['PASS', 'SECRE', 'TOKE', 'PRIVATE', 'PUBLIC_KEY', 'KEY', 'API'].map(variableCase),
  ...['postgres://ada:pw@db/shop', 'redis://:pw@cache', 'see https://ada:pw@acme.org'].map((value) =>
    refusedCase(valueCase(value)),
  ),
  ...[
    'https://acme.org:8080/@ada',
    'https://ada@acme.org',
    'https://acme.org/ada:pw@acme.org',
    'mailto:ada:pw@acme.org',
    'https://ada:@acme.org',
    'https://a b:pw@acme.org',
  ].map(valueCase),
  ['a secret of the vault', service({ environment: {}, secrets: ['API_KEY'] })],
  [
    'a secret of the vault that is plain, too, is refused by the other rule',
    (raw) => service({ environment: { API_KEY: 'x' }, secrets: ['API_KEY'] })(raw),
  ],
  [
    'DATABASE_URL of a service with a database',
    service({ environment: { DATABASE_URL: 'x://a:b@c' }, database: 'shop' }),
  ],
  refusedCase(
    ['DATABASE_URL of a service without one', service({ environment: { DATABASE_URL: 'x://a:b@c' } })],
    'DATABASE_URL',
  ),
]);

boundaries(secretsAreNotAlsoPlain, [
  ['a secret alone', service({ secrets: ['KEY'], environment: { OTHER: 'x' } })],
  [
    'a secret and a variable',
    service({ secrets: ['A', 'KEY'], environment: { OTHER: 'x', KEY: 'x' } }),
    `${place}.KEY: KEY`,
  ],
  ['a variable whose name begins as a secret', service({ secrets: ['KEY'], environment: { KEYS: 'x' } })],
  [
    'DATABASE_URL of a database',
    service({ database: 'shop', environment: { DATABASE_URL: 'x' } }),
    `${place}.DATABASE_URL: DATABASE_URL`,
  ],
  ['DATABASE_URL without a database', service({ environment: { DATABASE_URL: 'x' } })],
]);

boundaries(vaultNamesAreDistinct, [
  ['names that differ', () => {}],
  [
    'beside a name of Strata, whatever comes first',
    (raw) => (raw.postgresql.databases = { backup_cipher: {}, shop: {} }),
    'postgresql.databases.backup_cipher: backup_cipher, whose vault variable is vault_postgresql_backup_cipher',
  ],
  [
    'of two of the description the second',
    (raw) =>
      (raw.apps = {
        'a-b': app(['app-1'], { secrets: ['K'] }),
        a: { ...app(['app-1'], {}), services: { 'b-web': { image: 'x:1', secrets: ['K'] } } },
      }),
    'apps.a.services.b-web.secrets.0: K, whose vault variable is vault_a_b_web_k',
  ],
]);
