import { monthlyCarbon } from '../../clouds/prices';
import { emissions } from '../../views/emissions';
import { environmentOf } from '../environment';

test('servers that are known add up', () => {
  const { servers, kgPerMonth, unknown } = emissions(environmentOf('hetzner.yaml'));
  expect(servers[0]).toEqual({
    name: 'edge',
    kgPerMonth: Number(monthlyCarbon('hetzner', 'cx23', 'fsn1')!.toFixed(2)),
  });
  expect(kgPerMonth).toBeCloseTo(servers.reduce((sum, each) => sum + each.kgPerMonth!, 0));
  expect(unknown).toBe(0);
});

test('the same servers emit less where the grid does', () => {
  const at = (region: string) =>
    emissions(environmentOf('hetzner.yaml', (raw) => (raw.compute.region = region))).kgPerMonth!;
  expect(at('hel1')).toBeLessThan(at('fsn1'));
});

test('emissions of bought servers are unknown, not zero', () => {
  const { servers, kgPerMonth, unknown } = emissions(environmentOf('../../blueprints/probatiovault/prod.yaml'));
  expect(servers.map((server) => server.kgPerMonth)).toEqual([null, null, null]);
  expect({ kgPerMonth, unknown }).toEqual({ kgPerMonth: null, unknown: 3 });
});
