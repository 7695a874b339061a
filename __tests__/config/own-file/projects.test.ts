/** Compose files of the shape that public projects have, unchanged but for names of images. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { App } from '../../../parts/environment';
import { loadWithNeighbours } from '../../../parts/load';
import { toEnvironment } from '../../../parts/model';
import { rawOf } from '../../environment';
import type { Raw } from '../../environment';

const fixtures = join(__dirname, '../../fixtures/compose');
const folder = mkdtempSync(join(tmpdir(), 'strata-own-'));
afterAll(() => rmSync(folder, { recursive: true }));

function appOf(file: string, app: Raw): App {
  const raw = rawOf('small.yaml', (raw) => {
    raw.apps = { shop: { runtime: 'compose', servers: ['app-1', 'app-2'], compose: join(fixtures, file), ...app } };
  });
  const description = join(folder, 'prod.yaml');
  writeFileSync(description, stringify(raw));
  const { description: loaded, context } = loadWithNeighbours(description);
  return toEnvironment(context, loaded, '/home/x').apps[0]!;
}

/** Name of each service, how it is replaced, and its image. */
function services(app: App): string[] {
  return app.services.map(({ name, replacement: { kind }, image }) => `${name} ${kind} ${image}`);
}

test('an app with PostgreSQL and Redis: both start before the site, which rolls', () => {
  const app = appOf('shop/compose.yaml', {
    secrets: ['DB_PASSWORD'],
    services: { web: { port: 8080, host: 'shop.acme.org', health: { path: '/up' } } },
  });
  expect(services(app)).toEqual(['db data postgres:15-alpine', 'cache data redis:7.2', 'web rolls example/shop:2.4.1']);
  expect(app.services[2]).toMatchObject({
    port: 8080,
    containerPort: 80,
    replacement: { slots: { a: 8080, b: 18080 } },
  });
  expect(app.own!.file.files).toEqual(['compose.yaml']);
  expect(app.own!.secrets['DB_PASSWORD']!.text).toBe('{{ vault_shop_shared_db_password }}');
});

test('a site, a worker and a migration from one image: the migration runs once, before the others', () => {
  const app = appOf('next/compose.yaml', {
    environment: { TAG: '1.0.3' },
    services: { web: { port: 3000, host: 'next.acme.org', database: 'shop' } },
  });
  expect(services(app)).toEqual([
    'migrate once example/next:1.0.3',
    'web rolls example/next:1.0.3',
    'worker single example/next:1.0.3',
  ]);
  expect(app.own!.file.files).toEqual(['app.env', 'compose.yaml']);
});

test('mounted files, configs and secrets go along; what a container writes makes it one that holds data', () => {
  const app = appOf('gateway/docker-compose.yml', { services: { nginx: { port: 8088, host: 'gate.acme.org' } } });
  expect(services(app).map((each) => each.split(' ').slice(0, 2))).toEqual([
    ['nginx', 'rolls'],
    ['api', 'data'],
  ]);
  const { files, folder: from } = app.own!.file;
  expect(files).toEqual([
    'docker-compose.yml',
    'license.txt',
    'nginx/conf.d/site.conf',
    'nginx/nginx.conf',
    'settings.toml',
    'www/index.html',
  ]);
  expect(files.every((file) => existsSync(join(__dirname, '../../..', from, file)))).toBe(true);
});

test('profiles that are chosen run, and a service has the image of the one that it extends', () => {
  const described = { profiles: ['mail'], services: { app: { port: 9000, host: 'tools.acme.org' } } };
  expect(services(appOf('tools/compose.yaml', described))).toEqual([
    'app rolls example/tools:3.1.0',
    'mail single axllent/mailpit:v1.21',
  ]);
});

test("KoproGo's shape: two sites that roll, a database that does not, its name kept", () => {
  const app = appOf('koprogo/docker-compose.yml', {
    secrets: ['POSTGRES_PASSWORD', 'JWT_SECRET'],
    environment: { POSTGRES_DB: 'koprogo', POSTGRES_USER: 'koprogo', TAG: '0.4.0', API_HOST: 'api.acme.org' },
    services: {
      frontend: { port: 3000, host: 'www.acme.org' },
      backend: { port: 8081, containerPort: 8080, host: 'api.acme.org', health: { path: '/health' } },
    },
  });
  expect(services(app)).toEqual([
    'postgres data postgres:15-alpine',
    'backend rolls example/koprogo-api:0.4.0',
    'frontend rolls example/koprogo-frontend:0.4.0',
  ]);
});
