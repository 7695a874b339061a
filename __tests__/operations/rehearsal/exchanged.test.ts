/** What a rehearsal exchanges: everything that differs is told, what can stay stays, and the result is valid. */
import { frontNamed } from '../../../clouds/fronts';
import { labNamed, labNames } from '../../../clouds/lab/lab';
import { contains } from '../../../config/ranges';
import type { Raw } from '../../environment';
import { blueprints, differences, rehearsed, rehearsalLab } from './exchanging';

describe.each(blueprints)('%s %s', (blueprint, file) => {
  const of = () => rehearsed(blueprint, file);

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
  const { models } = rehearsed('nocodb', 'prod.yaml');
  const [before, after] = models.map(({ servers }) =>
    servers.map(({ name, address, ports }) => {
      return { name, address, ports: ports.map((port) => ({ ...port, sources: port.sources.length })) };
    }),
  );
  expect(after).toEqual(before);
});

test('an image that the lab has is not exchanged, and then its queries stay', () => {
  const image = 'ghcr.io/example/koprogo-api:1.2.0';
  const keys = (images: readonly string[]) => rehearsed('koprogo', 'prod.yaml', images).exchanges.map(({ key }) => key);
  const backend = 'apps.koprogo.services.backend.image';
  expect(keys([])).toEqual(expect.arrayContaining([backend, 'postgresql.backup.proof.checks']));
  expect(keys([image])).not.toContain(backend);
  expect(keys([image])).not.toContain('postgresql.backup.proof.checks');
});

test('a server that comes later takes no address of another one', () => {
  const { position } = rehearsalLab();
  expect(['app', 'db', 'app', 'web', 'db'].map(position)).toEqual([0, 1, 0, 2, 1]);
});

test('a proxy in front stays in front, as a stand-in with its addresses', () => {
  const { models, exchanges } = rehearsed('xpeditis', 'prod.yaml');
  const [before, after] = models.map(
    ({ records }) => new Set(records.map(({ host, proxied }: Raw) => `${host} ${proxied}`)),
  );
  expect(after).toEqual(before);
  expect([...after!]).toContain('app.xpeditis.example true');
  expect(exchanges).toContainEqual(expect.objectContaining({ key: 'dns.front', from: null, to: 'cloudflare' }));
  const [first] = frontNamed('cloudflare')!.ranges.ipv4;
  expect(labNames().filter((name) => !contains(first!, `${labNamed(name).front.address}/32`))).toEqual([]);
});
