/** Keys of a service, as role `app` gets them. */
import { inventory } from '../../render/inventory';
import { environmentOf } from '../environment';
import type { Raw } from '../environment';

function appWith(change: (app: Raw) => void): Raw {
  const environment = environmentOf('small.yaml', (raw: Raw) => change(raw.apps.shop));
  return inventory(environment).all.hosts['app-1']!['app_apps'] as Raw;
}

const serviceWith = (more: Raw) => appWith((app) => Object.assign(app.services.web, more))[0].services[0];

test('what is not described is as the image says', () => {
  const { command, user, mem_limit, cpus, shm_size, ...service } = serviceWith({});
  expect([command, user, mem_limit, cpus, shm_size]).toEqual(Array(5).fill(undefined));
  expect(service).toMatchObject({ port: 8080, container_port: 8080 });
});

test('command, user, limits and the port of the container', () => {
  const limits = { memoryMib: 512, cpus: 0.5, sharedMemoryMib: 128 };
  expect(
    serviceWith({ command: ['node', '$HOME {{ 1 }}'], user: '1000:1000', limits, containerPort: 80 }),
  ).toMatchObject({
    command: ['node', '$HOME {{ 1 }}'],
    user: '1000:1000',
    mem_limit: '512m',
    cpus: 0.5,
    shm_size: '128m',
    port: 8080,
    container_port: 80,
  });
});

test('the database and its parts have the names that the app wants', () => {
  const names = {
    host: 'DB_HOST',
    port: 'DB_PORT',
    name: 'db.name',
    user: 'DB_USER',
    password: 'DB_PASSWORD',
    authority: 'DB_CA',
  };
  const { environment, secrets } = serviceWith({ databaseVariables: names });
  expect(environment).toMatchObject({
    DB_HOST: 'db-1.strata.internal',
    DB_PORT: '5432',
    'db.name': 'shop',
    DB_USER: 'shop',
    DB_CA: '/etc/strata/postgresql-ca/ca.crt',
  });
  expect(Object.keys(secrets).sort()).toEqual(['DB_PASSWORD', 'SESSION_KEY']);
  expect(secrets.DB_PASSWORD.text).toBe('{{ vault_postgresql_shop }}');
});

test('without names the app gets DATABASE_URL alone', () => {
  expect(Object.keys(serviceWith({}).secrets).sort()).toEqual(['DATABASE_URL', 'SESSION_KEY']);
});

test('a secret that a person gives reaches the container like one that Strata made; one of the app is shared', () => {
  const [{ services }] = appWith((app) => {
    app.givenSecrets = ['STRIPE_KEY'];
    app.services.web.givenSecrets = ['STRIPE_KEY', 'OWN'];
    app.services.worker = { image: 'acme/shop:1.2.3', givenSecrets: ['STRIPE_KEY'] };
  });
  expect(services[0].secrets).toMatchObject({
    STRIPE_KEY: { text: '{{ vault_shop_shared_stripe_key }}' },
    OWN: { text: '{{ vault_shop_web_own }}' },
    SESSION_KEY: { text: '{{ vault_shop_web_session_key }}' },
  });
  expect(services[1].secrets.STRIPE_KEY.text).toBe('{{ vault_shop_shared_stripe_key }}');
});

test('Strata makes no value for a secret that a person gives', () => {
  const { secrets } = environmentOf('small.yaml', (raw: Raw) => (raw.apps.shop.services.web.givenSecrets = ['OWN']));
  expect(secrets).toContain('vault_shop_web_session_key');
  expect(secrets).not.toContain('vault_shop_web_own');
});

test('a secret that the app lists has one value in all of its services', () => {
  const [{ services }] = appWith((app) => {
    app.secrets = ['SESSION_KEY'];
    app.services.worker = { image: 'acme/shop:1.2.3', secrets: ['SESSION_KEY', 'OWN'] };
  });
  expect(services.map(({ secrets }: Raw) => secrets.SESSION_KEY.text)).toEqual([
    '{{ vault_shop_shared_session_key }}',
    '{{ vault_shop_shared_session_key }}',
  ]);
  expect(services[1].secrets.OWN.text).toBe('{{ vault_shop_worker_own }}');
});
