import { environmentOf } from '../environment';
import type { Raw } from '../environment';

const nat = (change: (server: Raw) => void) =>
  environmentOf('parity.yaml', (raw) => {
    raw.servers.gate = { ...raw.servers.gate, roles: ['nat'] };
    change(raw.servers.gate);
  }).servers.find(({ name }) => name === 'gate')!;

test('fck-nat brings its own configuration, by its name, or by the id of an image with `appliance: true`', () => {
  expect(nat((server) => (server.image = 'fck-nat')).managed).toBe(false);
  expect(nat((server) => Object.assign(server, { image: 'ami-0123456789abcdef0', appliance: true })).managed).toBe(
    false,
  );
});

test('every other image is configured', () => {
  expect(nat((server) => (server.image = 'ami-0123456789abcdef0')).managed).toBe(true);
  expect(nat(() => {}).managed).toBe(true);
});
