import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkOwnAddress, ownAddress } from '../../operations/own-address';
import { loadEnvironment } from '../../operations/project';

const description = (from: string) => `version: 1
project: shop
compute: { provider: existing }
state: { backend: local }
admin:
  from: [${from}]
servers: {}
`;

let service: Server;
let says = '198.51.100.9\n';
const originalEnv = { ...process.env };

beforeAll(async () => {
  service = createServer((_, response) => response.end(says));
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  process.env['STRATA_OWN_ADDRESS_URL'] = url();
});
afterAll(() => {
  process.env = originalEnv;
  service.close();
});

function url(): string {
  return `http://127.0.0.1:${(service.address() as AddressInfo).port}/`;
}

function environment(from: string) {
  const folder = mkdtempSync(join(tmpdir(), 'strata-own-address-'));
  process.env['STRATA_ENVIRONMENTS'] = folder;
  process.env['STRATA_HOME'] = folder;
  writeFileSync(join(folder, 'shop.yaml'), description(from));
  return loadEnvironment('shop');
}

test('an operator whose address is in a range is accepted', async () => {
  await expect(checkOwnAddress(environment('203.0.113.7/32, 198.51.100.0/28'))).resolves.toBe('198.51.100.9 is let in');
});

test('a description that would lock its operator out is refused, with its place and the remedy', async () => {
  const check = checkOwnAddress(environment('203.0.113.7/32'));
  await expect(check).rejects.toThrow(
    /shop\.yaml:6:3: admin\.from: received 203\.0\.113\.7\/32; .*198\.51\.100\.9.*add 198\.51\.100\.9\/32, or give --skip-own-address-check/,
  );
});

test('in a lab the operator is this machine', async () => {
  const lab = environment('203.0.113.7/32');
  const inLab = {
    ...lab,
    compute: { ...lab.compute, endpoint: { url: 'http://127.0.0.1:4566', lab: 'lab', urlForHosts: '' } },
  };
  await expect(checkOwnAddress(inLab)).rejects.toThrow(/add 198\.18\.0\.1\/32/);
  await expect(checkOwnAddress({ ...inLab, adminRanges: ['198.18.0.0/24'] })).resolves.toBe('198.18.0.1 is let in');
});

test('where no service answers, the check says so and the command goes on', async () => {
  await expect(ownAddress(['http://127.0.0.1:1/'])).resolves.toBeNull();
  process.env['STRATA_OWN_ADDRESS_URL'] = 'http://127.0.0.1:1/';
  await expect(checkOwnAddress(environment('203.0.113.7/32'))).resolves.toMatch(/^not observable here/);
  process.env['STRATA_OWN_ADDRESS_URL'] = url();
});

test('an answer that is not an address is ignored, and the next service is asked', async () => {
  says = '<html>captive portal</html>';
  await expect(ownAddress([url()])).resolves.toBeNull();
  says = '198.51.100.9';
  await expect(ownAddress(['http://127.0.0.1:1/', url()])).resolves.toBe('198.51.100.9');
});
