import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refresh, refreshable, refreshedFile } from '../../clouds/refresh/refresh';
import { catalog } from '../../clouds/catalog';
import type { Catalog } from '../../clouds/catalog';
import { Cloud } from './cloud';
import { priceList } from './samples/aws';
import { responses } from './samples/hetzner';
import { catalogResponse as ovhAnswer } from './samples/ovh';

const date = '2026-11-21';
const token = 'a-token';
const cloudsFolder = join(__dirname, '../../clouds');
let folder: string;
let cloud: Cloud | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'strata-refresh-'));
  for (const file of refreshable().map(refreshedFile)) cpSync(join(cloudsFolder, file), join(folder, file));
});

afterEach(async () => {
  await cloud?.close();
  cloud = undefined;
  rmSync(folder, { recursive: true });
});

const read = (name: string) => readFileSync(join(folder, refreshedFile(name)), 'utf8');
const asJson = (name: string) => JSON.parse(read(name)) as Catalog;
const ok = (body: unknown) => ({ body: JSON.stringify(body) });

test('Hetzner: every page is read, with the token; the file is dated, sound, and the changes are returned', async () => {
  const tokens: (string | undefined)[] = [];
  cloud = await Cloud.start(({ url = '', headers }) => {
    tokens.push(headers.authorization);
    return responses[url] ? ok(responses[url]) : { status: 404, body: url };
  });
  const changes = await refresh('hetzner', folder, { from: cloud.url, date, token });
  expect(cloud.requests.toSorted()).toEqual(Object.keys(responses).toSorted());
  expect(new Set(tokens)).toEqual(new Set(['Bearer a-token']));
  expect(catalog.safeParse(asJson('hetzner')).error).toBeUndefined();
  expect(asJson('hetzner')).toMatchObject({ date, source: 'https://api.hetzner.cloud/v1' });
  expect(changes).toEqual(
    expect.arrayContaining([
      '~ types.cx23.monthly.fsn1: 5.49 → 5.99',
      '- types.cx23.monthly.nbg1',
      '- types.cx33',
      '+ types.cx99',
      '+ locations.new1',
      '- images.debian-12',
    ]),
  );
  expect(read('hetzner')).not.toContain(token);
});

test('Hetzner: types that are available somewhere are sold, cheapest first; the others are retired, with a type of the same size in their place', async () => {
  cloud = await Cloud.start(({ url = '' }) => ok(responses[url]));
  await refresh('hetzner', folder, { from: cloud.url, date, token });
  const { types, retired, images, locations, ipv4Monthly, objectStorage, sources } = asJson('hetzner');
  expect(Object.keys(types)).toEqual(['cax11', 'cx23', 'cpx11', 'cx99']);
  expect(types['cpx11']).toMatchObject({ locations: ['ash'], monthly: { ash: 17.49 } });
  expect(types['cax11']).toMatchObject({ architecture: 'arm64' });
  expect(retired['cx24']).toEqual({ instead: 'cx23', since: '2026-11' });
  expect(retired['cx33']).toEqual({ instead: 'cx99', since: '2026-11' });
  expect(retired['cx32']).toEqual({ instead: 'cx99', since: '2026-01' });
  expect(images).toEqual({ 'debian-13': { name: 'debian-13', user: 'root' } });
  expect(locations).toMatchObject({ hel1: { country: 'FI', grid: 'FI' }, new1: { country: 'NL' } });
  expect(ipv4Monthly).toEqual({ fsn1: 0.5 });
  expect(objectStorage).toMatchObject({ baseMonthly: 6.49 });
  expect(sources.some(({ parts, page }) => parts.includes('objectStorage') && !page.includes('api.hetzner'))).toBe(
    true,
  );
});

test('Hetzner without a token: the message names the variable, and no request is sent', async () => {
  cloud = await Cloud.start(() => ok({}));
  await expect(refresh('hetzner', folder, { from: cloud.url, date })).rejects.toThrow('HCLOUD_TOKEN is not set');
  expect(cloud.requests).toEqual([]);
});

test('OVH and Cloudflare need no token', async () => {
  cloud = await Cloud.start(({ url }) =>
    url === '/ips'
      ? ok({
          success: true,
          result: { ipv4_cidrs: ['173.245.48.0/20'], ipv6_cidrs: ['2400:cb00::/32', '2001:db8::/32'] },
        })
      : ok(ovhAnswer),
  );
  expect(await refresh('ovh', folder, { from: cloud.url, date })).toContain(
    '~ types.d2-2.monthly.default: 5.71 → 5.99',
  );
  expect(cloud.requests).toEqual(['/order/catalog/public/cloud?ovhSubsidiary=FR']);
  expect(await refresh('cloudflare', folder, { from: cloud.url, date })).toContain('+ ipv6: 2001:db8::/32');
});

test('AWS: the list of every region of the catalog is read as it streams in', async () => {
  cloud = await Cloud.start(() => ({ body: priceList('0.0250', '0.0900') }));
  const changes = await refresh('aws', folder, { from: cloud.url, date });
  expect(cloud.requests).toHaveLength(Object.keys(asJson('aws').locations).length);
  expect(cloud.requests).toContain('/offers/v1.0/aws/AmazonEC2/current/eu-west-3/index.csv');
  expect(changes).toContain('~ types.t3.small.hourly.eu-west-3: 0.0236 → 0.025');
});

const clouds = ['hetzner', 'ovh', 'aws', 'cloudflare'];

test('the clouds with a list are those below', () => {
  expect(refreshable().sort()).toEqual(clouds.toSorted());
});

describe.each(clouds)('%s: the file stays as it was', (name) => {
  const refusalOf = async (from: string) => {
    const before = read(name);
    const error: unknown = await refresh(name, folder, { from, date, token }).catch((caught: unknown) => caught);
    expect(read(name)).toBe(before);
    const files = readdirSync(folder, { recursive: true }).map(String);
    expect(files.filter((file) => file.includes('.json')).sort()).toEqual(refreshable().map(refreshedFile).sort());
    expect((error as Error).constructor.name).toBe('Failure');
    return (error as Error).message;
  };

  test('when nobody answers', async () => {
    const closedCloud = await Cloud.start(() => ok({}));
    const { url } = closedCloud;
    await closedCloud.close();
    expect(await refusalOf(url)).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+\/.* cannot be reached: .*ECONNREFUSED.*--from <url>/,
    );
  });

  test('when it refuses', async () => {
    cloud = await Cloud.start(() => ({ status: 401, body: 'unable to authenticate' }));
    expect(await refusalOf(cloud.url)).toContain('answered 401 Unauthorized: unable to authenticate');
  });

  test('when it answers with a page for people', async () => {
    cloud = await Cloud.start(() => ({ body: '<html>Welcome</html>' }));
    expect(await refusalOf(cloud.url)).toMatch(/did not answer with JSON|answered something else/);
  });

  test('when its answer lacks a part that is needed', async () => {
    cloud = await Cloud.start(() => ok({ success: true, addons: [], result: {} }));
    expect(await refusalOf(cloud.url)).toContain('answered something else than its documentation says');
  });

  test('when the connection breaks off', async () => {
    cloud = await Cloud.start(() => 'break off');
    expect(await refusalOf(cloud.url)).toMatch(/the download of .* failed|did not answer with JSON/);
  });
});
