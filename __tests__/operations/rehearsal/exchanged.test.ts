/** What a rehearsal exchanges: everything that differs is told, what can stay stays, and the result is valid. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { frontNamed } from '../../../clouds/fronts';
import { labNamed, labNames } from '../../../clouds/lab/lab';
import { contains } from '../../../config/ranges';
import { rehearsalDescription } from '../../../operations/rehearsal/described';
import { numbering } from '../../../parts/exchange';
import { load } from '../../../parts/load';
import { toEnvironment } from '../../../parts/model';
import type { Raw } from '../../environment';

const project = join(__dirname, '..', '..', '..');
const lab = labNamed('rehearsal');
const stage = (images: readonly string[] = []) => ({ lab, images: new Set(images), position: numbering() });
/** Veza wants a cloud that is not built yet. */
const blueprints = readdirSync(join(project, 'blueprints'))
  .filter((name) => name !== 'veza')
  .flatMap((name) => readdirSync(join(project, 'blueprints', name)).map((file) => [name, file] as const));

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'strata-exchanged-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** The description alone in its folder, as neighbours would be loaded too. */
function rehearsed(source: string, images?: readonly string[]) {
  const [before, after] = [join(folder, 'before'), join(folder, 'after')];
  for (const each of [before, after]) mkdirSync(each, { recursive: true });
  const file = join(before, 'prod.yaml');
  cpSync(source, file);
  const result = rehearsalDescription(file, after, stage(images));
  const models = [file, result.file].map((each) => {
    return toEnvironment({ environmentName: 'prod', neighbours: new Map() }, load(each), '/home/x');
  });
  const raws = [file, result.file].map((each) => parse(readFileSync(each, 'utf8')));
  return { ...result, models, raws };
}

/** Keys that differ, each at the highest level where one side has nothing. */
function differences(one: Raw, other: Raw, path: readonly string[] = []): string[] {
  if (JSON.stringify(one) === JSON.stringify(other)) return [];
  const isMap = (value: Raw) => value !== null && typeof value === 'object' && !Array.isArray(value);
  if (!isMap(other) || !isMap(one ?? {})) return [path.join('.')];
  const keys = [...new Set([...Object.keys(one ?? {}), ...Object.keys(other)])];
  return keys.flatMap((key) => differences(one?.[key], other[key], [...path, key]));
}

describe.each(blueprints)('%s %s', (blueprint, file) => {
  const of = () => rehearsed(join(project, 'blueprints', blueprint, file));

  test('the report names every key that differs', () => {
    const { raws, exchanges } = of();
    const keys = exchanges.map(({ key }) => key);
    const isNamed = (path: string) => keys.some((key) => path === key || path.startsWith(`${key}.`));
    expect(differences(raws[0], raws[1]).filter((path) => !isNamed(path))).toEqual([]);
    expect(exchanges.filter(({ why }) => why.length < 10)).toEqual([]);
  });

  test('servers have the same names, roles, groups and services', () => {
    const [before, after] = of().models as [Raw, Raw];
    const shape = (environment: Raw) =>
      environment.servers
        .filter(({ name }: Raw) => name !== 'remote-database')
        .map(({ name, fullName, roles, labels }: Raw) => ({ name, fullName, roles, labels }));
    expect(shape(after)).toEqual(shape(before));
    const sites = (environment: Raw) =>
      environment.apps.map(({ services }: Raw) => services.map(({ host, port }: Raw) => [host, port]));
    expect(sites(after)).toEqual(sites(before));
  });

  test('it runs in the lab, and nothing of it is protected', () => {
    const [before, after] = of().models as [Raw, Raw];
    expect(after.compute.endpoint?.lab ?? after.compute.provider).toBe(
      before.compute.provider === 'existing' ? 'existing' : 'rehearsal',
    );
    expect(after.state).toEqual({ backend: 'local' });
    expect(after.dns?.endpoint?.lab ?? 'rehearsal').toBe('rehearsal');
    const own = (address: string) => address.startsWith('198.18.8.') || before.compute.provider !== 'existing';
    expect(after.servers.filter(({ address }: Raw) => !own(address))).toEqual([]);
    const isKept = (server: Raw) => server.protected && before.compute.provider !== 'existing';
    expect(after.servers.filter(isKept)).toEqual([]);
  });
});

test('private addresses and ports stay', () => {
  const { models } = rehearsed(join(project, 'blueprints', 'nocodb', 'prod.yaml'));
  const [before, after] = models.map(({ servers }) =>
    servers.map(({ name, address, ports }) => {
      return { name, address, ports: ports.map((port) => ({ ...port, sources: port.sources.length })) };
    }),
  );
  expect(after).toEqual(before);
});

test('an image that the lab has is not exchanged, and then its queries stay', () => {
  const file = join(project, 'blueprints', 'koprogo', 'prod.yaml');
  const image = 'ghcr.io/example/koprogo-api:1.2.0';
  const keys = (images: readonly string[]) => rehearsed(file, images).exchanges.map(({ key }) => key);
  const backend = 'apps.koprogo.services.backend.image';
  expect(keys([])).toEqual(expect.arrayContaining([backend, 'postgresql.backup.proof.checks']));
  expect(keys([image])).not.toContain(backend);
  expect(keys([image])).not.toContain('postgresql.backup.proof.checks');
});

test('a server that comes later takes no address of another one', () => {
  const { position } = stage();
  expect(['app', 'db', 'app', 'web', 'db'].map(position)).toEqual([0, 1, 0, 2, 1]);
});

test('a proxy in front stays in front, as a stand-in with its addresses', () => {
  const { models, exchanges } = rehearsed(join(project, 'blueprints', 'xpeditis', 'prod.yaml'));
  const [before, after] = models.map(
    ({ records }) => new Set(records.map(({ host, proxied }: Raw) => `${host} ${proxied}`)),
  );
  expect(after).toEqual(before);
  expect([...after!]).toContain('app.xpeditis.example true');
  expect(exchanges).toContainEqual(expect.objectContaining({ key: 'dns.front', from: null, to: 'cloudflare' }));
  const [first] = frontNamed('cloudflare')!.ranges.ipv4;
  expect(labNames().filter((name) => !contains(first!, `${labNamed(name).front.address}/32`))).toEqual([]);
});
