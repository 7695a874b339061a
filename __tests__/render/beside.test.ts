/** A database on the server of its apps: one port list, one range, and no access for anybody else. */
import { groupVars } from '../../render/group-vars';
import { inventory } from '../../render/inventory';
import { environmentOf, resourcesOf } from '../environment';
import type { Raw } from '../environment';

const range = '172.28.0.0/16';

function beside(mode: string, change: (raw: Raw) => void = () => {}) {
  return environmentOf('small.yaml', (raw: Raw) => {
    raw.postgresql = { mode, server: 'app-1', databases: { shop: {}, other: {} } };
    raw.servers['app-1'].roles.push('postgresql');
    if (mode === 'local') raw.apps.shop.servers = ['app-1'];
    change(raw);
  });
}

const hostOf = (environment: ReturnType<typeof beside>, name: string) => inventory(environment).all.hosts[name] as Raw;
const verified = 'sslmode=verify-full&sslrootcert=/etc/strata/postgresql-ca/ca.crt';
const password = "{{ vault_postgresql_shop | urlencode | replace('/', '%2F') }}";

describe.each(['local', 'dedicated'])('mode: %s', (mode) => {
  const environment = beside(mode);
  const host = hostOf(environment, 'app-1');

  test('the URL has a host, and TLS that is verified', () => {
    const [app] = host.app_apps;
    expect(app.services[0].secrets.DATABASE_URL.text).toBe(
      `postgresql://shop:${password}@app-1.strata.internal:5432/shop?${verified}`,
    );
    expect(app.services[0].volumes).toContain('/etc/strata/postgresql-ca:/etc/strata/postgresql-ca:ro');
    expect(app.services[0].database_host).toEqual({ name: 'app-1.strata.internal', address: '169.254.54.32' });
    expect(app.network).toBe('shop_containers');
    expect(host.app_postgresql_server).toBe('app-1');
  });

  test("Docker's networks are in the range that the firewall and pg_hba.conf let in", () => {
    expect(host.docker_address_pools).toEqual([{ base: range, size: 24 }]);
    expect(host.firewall_rules.find(({ name }: Raw) => name === 'postgresql').from).toContain(range);
    expect(host.postgresql_allowed).toContainEqual({ database: 'shop', user: 'shop', address: range });
    expect(host.postgresql_allowed.filter(({ database }: Raw) => database === 'other')).toEqual([]);
  });

  test('PostgreSQL listens for them, under the name that they verify', () => {
    expect(groupVars(environment)['postgresql']).toMatchObject({
      postgresql_listen_addresses: mode === 'local' ? ['localhost'] : ['localhost', '10.20.1.10'],
      postgresql_container_address: '169.254.54.32',
      postgresql_tls: true,
      postgresql_tls_names: ['app-1.strata.internal'],
    });
  });

  test('no cloud opens anything to containers', () => {
    expect(JSON.stringify(resourcesOf('infra', environment))).not.toContain('172.28.');
  });
});

test('local: nobody but the containers', () => {
  const host = hostOf(
    beside('local', (raw) => (raw.postgresql.allowed = ['app-2'])),
    'app-1',
  );
  expect(host.firewall_rules.find(({ name }: Raw) => name === 'postgresql').from).toEqual([range]);
  expect(host.postgresql_allowed).toEqual([{ database: 'shop', user: 'shop', address: range }]);
});

test('local, and no container uses it: the port is shut', () => {
  const host = hostOf(
    beside('local', (raw) => delete raw.apps.shop.services.web.database),
    'app-1',
  );
  expect(host.firewall_rules.map(({ name }: Raw) => name)).not.toContain('postgresql');
  expect([host.docker_address_pools, host.postgresql_allowed]).toEqual([[], []]);
});

test('dedicated: an app elsewhere reaches it by its private address, under the same name', () => {
  const [app] = hostOf(beside('dedicated'), 'app-2').app_apps;
  expect(app.services[0].database_host).toEqual({ name: 'app-1.strata.internal', address: '10.20.1.10' });
  expect(app).not.toHaveProperty('network');
});

test.each([
  ['prisma', `postgresql://shop:${password}@db-1.strata.internal:5432/shop?sslmode=require&sslaccept=strict&sslcert=`],
  ['jdbc', `jdbc:postgresql://db-1.strata.internal:5432/shop?user=shop&password=${password}&sslmode=verify-full&`],
])('databaseClient: %s', (client, expected) => {
  const environment = environmentOf('small.yaml', (raw: Raw) => {
    raw.apps.shop.services.web.databaseClient = client;
  });
  const [app] = hostOf(environment, 'app-1').app_apps;
  expect(app.services[0].secrets.DATABASE_URL.text.startsWith(expected)).toBe(true);
});

test.each([
  ['172.28.0.0/20', '10.213.0.0/16'],
  ['10.20.0.0/16', '172.28.0.0/16'],
])('with network %s the containers get %s', (cidr, expected) => {
  const environment = beside('local', (raw) => (raw.network.cidr = cidr));
  expect(environment.postgresql!.containers!.range).toBe(expected);
});

test('a server of the description that is in the first range leaves the second', () => {
  const environment = beside('local', (raw) => (raw.servers['db-1'].address = '172.28.3.4'));
  expect(environment.postgresql!.containers!.range).toBe('10.213.0.0/16');
});

test("a database of somebody else: encrypted as before, and no file of Strata's authority", () => {
  const environment = environmentOf('small.yaml', (raw: Raw) => {
    raw.postgresql = { mode: 'remote', host: 'db.example.org', databases: { shop: {} } };
    raw.servers['db-1'].roles = [];
  });
  const [service] = hostOf(environment, 'app-1').app_apps[0].services;
  expect(service.secrets.DATABASE_URL.text).toBe(
    `postgresql://shop:${password}@db.example.org:5432/shop?sslmode=require`,
  );
  expect(service.volumes.join()).not.toContain('/etc/strata');
  expect(service).not.toHaveProperty('database_host');
});
