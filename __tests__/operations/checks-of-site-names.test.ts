/** Which answers of the names of a site turn its check red. */
import { siteChecks } from '../../parts/app/checks';
import { environmentOf } from '../environment';
import type { Raw } from '../environment';
import { certificate, healthy } from './healthy';

const host = 'shop.acme.org';
const alias = 'store.acme.org';
const old = 'www.acme.org';

/** Outcomes by name, where each URL gets this status and location. */
async function outcomes(answers: Record<string, [number, string?]>, change: (service: Raw) => void = () => {}) {
  const environment = environmentOf('small.yaml', (raw: Raw) => {
    raw.apps.shop.servers = ['app-1'];
    raw.apps.shop.services.web.site = { aliases: [alias], redirectsFrom: [old] };
    change(raw.apps.shop.services.web);
  });
  const ask = (url: string) => {
    const [status, location] = answers[url] ?? [404];
    return Promise.resolve({ status, headers: { ...(location && { location }) }, body: '', certificate });
  };
  const checks = await siteChecks(environment, healthy('status', {}, { ask }));
  return Object.fromEntries(checks.map(({ name, outcome }) => [name, outcome]));
}

const sound: Record<string, [number, string?]> = {
  [`https://${host}/up`]: [204],
  [`https://${alias}/up`]: [200],
  [`https://${old}/`]: [308, `https://${host}/`],
};
const all = (outcome: string) => ({
  [`site ${host} on app-1`]: outcome,
  [`site ${alias} on app-1`]: outcome,
  [`site ${old} on app-1`]: outcome,
});

test('each name is asked, and all are as described', async () => {
  expect(await outcomes(sound)).toEqual(all('passed'));
});

test.each<[string, string, [number, string?]]>([
  ['the site redirects, where its health path is named', host, [302, `https://${host}/login`]],
  ['an alias answers with an error', alias, [500]],
  ['an alias redirects', alias, [301, `https://${host}/up`]],
  ['a name shows the site in place of a redirect', old, [200]],
  ['a name redirects elsewhere', old, [308, 'https://example.org/']],
  ['a name redirects to a scheme that is not safe', old, [308, `http://${host}/`]],
])('%s', async (_, name, response) => {
  const url = `https://${name}${name === old ? '/' : '/up'}`;
  expect(await outcomes({ ...sound, [url]: response })).toEqual({
    ...all('passed'),
    [`site ${name} on app-1`]: 'failed',
  });
});

describe('without a health path', () => {
  const first = async (response: [number, string?]) =>
    (await outcomes({ [`https://${host}/`]: response }, (service) => delete service.health))[`site ${host} on app-1`];

  test('a redirect inside the site is good', async () => {
    expect(await first([302, '/login'])).toBe('passed');
    expect(await first([302, `https://${alias}/login`])).toBe('passed');
  });

  test('a redirect out of it is not', async () => {
    expect(await first([302, 'https://example.org/login'])).toBe('failed');
    expect(await first([302])).toBe('failed');
  });
});

describe('with paths of its own', () => {
  const ofApi = async (response: number, path: string) => {
    const outcome = await outcomes(
      { [`https://${host}/api`]: [response], [`https://${host}/api/up`]: [response] },
      (service) => {
        service.site = { paths: ['/api'] };
        service.health.path = path;
      },
    );
    return outcome[`site ${host} on app-1`];
  };

  test('its health path is asked, if the proxy passes it on to it', async () => {
    expect([await ofApi(200, '/api/up'), await ofApi(404, '/api/up')]).toEqual(['passed', 'failed']);
  });

  test('otherwise one of its paths, where only an error of the server is bad', async () => {
    expect([await ofApi(404, '/up'), await ofApi(502, '/up')]).toEqual(['passed', 'failed']);
  });
});
