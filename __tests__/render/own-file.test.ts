/** What role `app` gets of an app that brings its own Compose file. */
import { apps } from '../../parts/app/model';
import { postgresql } from '../../parts/postgresql/model';
import { toEnvironment } from '../../parts/model';
import { appsOnHost } from '../../runtimes/compose/variables';
import { described } from '../config/own-file/harness';

const compose = `
services:
  db: { image: 'postgres:15', volumes: ['data:/data'] }
  web:
    image: example/web:\${TAG}
    environment: { DATABASE_URL: '\${DATABASE_URL}', KEY: '\${KEY}' }
    ports: ['3000:80']
    volumes: ['./nginx.conf:/etc/nginx/nginx.conf']
volumes: { data: }
`;
const app = {
  environment: { TAG: '{{ 7 }} $HOME' },
  secrets: ['KEY'],
  profiles: ['dev'],
  allow: { hostFolders: ['/srv/media'] },
  services: { web: { port: 3000, host: 'shop.acme.org', database: 'shop', environment: { MODE: 'x' } } },
};

function variables() {
  const [description, context] = described({ compose, app, files: { 'nginx.conf': '' } });
  const environment = toEnvironment(context, description, '/home/x');
  expect(apps(description, postgresql(description, context))).toHaveLength(1);
  const server = environment.servers.find(({ name }) => name === 'app-1')!;
  return (appsOnHost(server, environment) as { app_apps: Record<string, unknown>[] }).app_apps[0]!;
}

test('the folder has a path that is the same on every machine, and only the files that are named', () => {
  expect(variables()['source']).toEqual({
    folder: { text: '{{ playbook_dir }}/../../../environments/shop' },
    files: ['compose.yaml', 'nginx.conf'],
  });
});

test('variables of the file: plain ones as they are, secrets from the vault, and those that Strata sets anyway empty', () => {
  expect(variables()['variables']).toEqual({
    TAG: '{{ 7 }} $HOME',
    KEY: { text: '{{ vault_shop_shared_key }}' },
    MODE: '',
    DATABASE_URL: '',
  });
});

test('beside the file stands only what Strata adds to services of the description', () => {
  const services = variables()['services'] as Record<string, unknown>[];
  expect(services.map((service) => Object.keys(service))).toEqual([
    ['name', 'image', 'environment', 'secrets', 'volumes', 'database_host'],
  ]);
});

test('the program of releases gets the port of the container, what is allowed, and no image but one that replaces', () => {
  expect(variables()['release']).toMatchObject({
    own: { file: 'compose.yaml', profiles: ['dev'], allow: { host_folders: ['/srv/media'], docker_socket: false } },
    services: { web: { kind: 'rolls', port: 3000, container_port: 80 } },
  });
  expect(JSON.stringify(variables()['release'])).not.toContain('image');
});
