import { labNamed } from '../../clouds/lab/lab';
import { overlapping, ruleset } from '../../lab/network';

const routes = [
  { dst: 'default', dev: 'eth0' },
  { dst: '10.0.0.0/8', dev: 'vpn0' },
  { dst: '198.18.1.7', dev: 'tun0' },
];

test('a network already routed here is found, whichever of the two is larger', () => {
  expect(overlapping('10.42.0.0/16', routes)).toBe('vpn0');
  expect(overlapping('198.18.1.0/24', routes)).toBe('tun0');
});

test('the default route overlaps nothing', () => {
  expect(overlapping('198.18.0.0/24', routes)).toBeUndefined();
});

test('traffic that leaves the lab is masqueraded, traffic within it keeps its addresses', () => {
  const rules = ruleset(labNamed('lab-test'));
  expect(rules).toContain('ip saddr { 198.18.1.0/24, 198.19.1.0/24 } ip daddr != 198.18.0.0/15');
  expect(rules).toContain('oifname != "s1-*" masquerade');
});
