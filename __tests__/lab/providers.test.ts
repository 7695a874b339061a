/** A machine of the lab whose image carries Terraform's providers: they are linked where Terraform looks by itself. */
import { existsSync, mkdirSync, mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missingProviderLink } from '../../lab/providers';
import { ask } from '../../platform/https';

jest.mock('../../platform/https');
const registry = jest.mocked(ask);
const originalEnv = { ...process.env };
let folder: string;
let plugins: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'strata-providers-'));
  mkdirSync(join(folder, 'image', 'mirror', 'registry.terraform.io'), { recursive: true });
  process.env['XDG_DATA_HOME'] = join(folder, 'data');
  plugins = join(folder, 'data', 'terraform', 'plugins');
  registry.mockReset().mockRejectedValue(new Error('no network here'));
});
afterEach(() => {
  process.env = { ...originalEnv };
  rmSync(folder, { recursive: true });
});

const missing = () => missingProviderLink(join(folder, 'image'));

test('without the registry a message comes first, then the links are made, and only once', async () => {
  const link = await missing();
  expect(link?.words).toMatch(/^link .*plugins to .*mirror, since registry.terraform.io cannot be reached$/);
  expect(existsSync(plugins)).toBe(false);
  link?.make();
  expect(readlinkSync(plugins)).toBe(join(folder, 'image', 'mirror'));
  expect(await missing()).toBeUndefined();
});

test('where the registry answers, Terraform asks it', async () => {
  registry.mockResolvedValue({ status: 200, headers: {}, body: '{}', certificate: null });
  expect(await missing()).toBeUndefined();
});

test('providers that were there stay, and without a mirror there is no request', async () => {
  mkdirSync(plugins, { recursive: true });
  expect(await missing()).toBeUndefined();
  expect(await missingProviderLink(join(folder, 'nothing'))).toBeUndefined();
  expect(registry).not.toHaveBeenCalled();
});
