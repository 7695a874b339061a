/** What a plan says of pauses, before anything happens. */
import { replacementsText } from '../../cli/print/replacements';
import { replacements, replacementWords } from '../../views/replacements';
import { environmentOf } from '../environment';

const shop = environmentOf('small.yaml', (raw) => {
  raw.apps = {
    shop: {
      runtime: 'compose',
      servers: ['app-1'],
      services: {
        web: { image: 'shop/web:1', port: 3000, host: 'shop.example.org' },
        worker: { image: 'shop/worker:1' },
        db: { image: 'postgres:17', volumes: { data: '/var/lib/postgresql/data' } },
      },
    },
  };
});

test('a service with a volume and a worker have a pause, one with a site has none', () => {
  const [{ app, services }] = replacements(shop) as [ReturnType<typeof replacements>[number]];
  expect(app).toBe('shop');
  expect(services.map(({ service, how, pause }) => [service, how, pause])).toEqual([
    ['web', 'beside', false],
    ['worker', 'last', true],
    ['db', 'first', true],
  ]);
});

test('one line for each app, pauses first', () => {
  expect(replacements(shop).map(replacementWords)).toEqual([
    'shop: db stops while its new container starts: expect a pause of about its start; ' +
      'worker stops once the rest is well: expect a pause of about its start; ' +
      'web is replaced beside the old one: no pause',
  ]);
  expect(replacementsText(replacements(shop))).toMatch(/^How a release replaces services that changed\nshop: db stops/);
  expect(replacementsText([])).toBe('');
});
