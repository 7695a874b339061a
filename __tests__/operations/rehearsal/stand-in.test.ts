/** Stand-ins of an app with its own Compose file, and of one that follows a repository. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exchanges as ofApps } from '../../../parts/app/exchanges';
import { exchanges as ofGitops } from '../../../parts/gitops/exchanges';
import { standInsOf } from '../../../parts/app/stand-in';
import { described } from '../../config/own-file/harness';
import { rehearsalLab } from './exchanging';

const compose = `
services:
  web:
    image: example/web:1.4.0
    command: npm start
    ports: ['8080:80']
    depends_on: { migrate: { condition: service_completed_successfully } }
  migrate: { image: 'example/web:1.4.0', command: npm run migrate }
`;
const web = { port: 8080, host: 'shop.acme.org' };
const project = join(__dirname, '..', '..', '..');

test('what runs once ends, a site listens where the container does, and neither runs the command of its image', () => {
  const [description] = described({ compose, app: { services: { web } } });
  const services = standInsOf(description, new Set()).map(({ name, service }) => ({ name, ...service }));
  expect(services).toEqual([
    expect.objectContaining({ name: 'web', port: 80 }),
    expect.objectContaining({ name: 'migrate', port: null, ends: true }),
  ]);
  expect(services[0]).not.toHaveProperty('ends');
  const commands = ofApps(description, rehearsalLab()).filter(({ path }) => path.at(-1) === 'command');
  expect(commands.map(({ path, value }) => [path[3], value])).toEqual([
    ['web', ['node', '/app/stand-in.mjs']],
    ['migrate', ['node', '/app/stand-in.mjs']],
  ]);
});

test('an app from a repository is one of the services that the description names', () => {
  const gitops = { repository: '/srv/shop.git', branch: 'main', verify: 'off' };
  const [description] = described({ compose: '', app: { compose: 'deploy/app.yaml', gitops, services: { web } } });
  expect(standInsOf(description, new Set()).map(({ name }) => name)).toEqual(['web']);
  const all = [...ofApps(description, rehearsalLab()), ...ofGitops(description, rehearsalLab())];
  const removed = all.filter(({ value }) => value === undefined).map(({ path }) => path.join('.'));
  expect(removed).toEqual(['apps.shop.gitops', 'apps.shop.compose']);
  expect(all.filter(({ path }) => path.at(-1) === 'compose')).toHaveLength(1);
});

test('the program ends where it has to', () => {
  const folder = mkdtempSync(join(project, 'node_modules', '.cache', 'strata-stand-in-'));
  try {
    const text = readFileSync(join(project, 'lab/image-build/stand-in.mjs'), 'utf8');
    const config = join(folder, 'stand-in.json');
    writeFileSync(join(folder, 'pg.mjs'), 'export default {};');
    const own = text.replace('/app/stand-in.json', config).replace("'pg'", "'./pg.mjs'");
    writeFileSync(join(folder, 'stand-in.mjs'), own);
    writeFileSync(config, JSON.stringify({ image: 'a', port: null, health: null, database: false, ends: true }));
    expect(execFileSync('node', [join(folder, 'stand-in.mjs')], { timeout: 20_000 }).toString()).toBe('');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
