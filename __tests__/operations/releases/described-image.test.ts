/** `--set` changes the image in the description, and nothing else of the file. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeImages, imageOfService } from '../../../operations/releases/described-image';

const fixture = readFileSync(join(__dirname, '..', '..', 'fixtures', 'small.yaml'), 'utf8');
const image = 'acme/shop:1.2.3';
const other = `registry.acme.org/shop@sha256:${'0f'.repeat(32)}`;
const folder = mkdtempSync(join(tmpdir(), 'strata-images-'));
const file = join(folder, 'shop.yaml');
const text = () => readFileSync(file, 'utf8');
const before = process.env['STRATA_ENVIRONMENTS'];

beforeEach(() => {
  process.env['STRATA_ENVIRONMENTS'] = folder;
  writeFileSync(file, fixture);
});
afterAll(() => {
  if (before === undefined) delete process.env['STRATA_ENVIRONMENTS'];
  else process.env['STRATA_ENVIRONMENTS'] = before;
  rmSync(folder, { recursive: true });
});

test('only the image is another one; comments and the form of the file stay', () => {
  describeImages('shop', 'shop', [imageOfService(`web=${other}`)]);
  expect(text()).toBe(fixture.replace(image, other));
});

test('an image that is not allowed is refused, and the file is as before', () => {
  expect(() => describeImages('shop', 'shop', [imageOfService('web=shop:latest')])).toThrow(/latest/);
  expect(text()).toBe(fixture);
});

test('a service that is not there is refused with those that are', () => {
  expect(() => describeImages('shop', 'shop', [imageOfService('wbe=shop:2')])).toThrow(
    'app shop has no service wbe; it has web',
  );
  expect(text()).toBe(fixture);
});

test.each(['web', '=shop:1', 'web=', 'web=a b'])('`--set %s` is refused with an example', (word) => {
  expect(() => imageOfService(word)).toThrow(/write <service>=<image>, such as web=registry/);
});
