import { perMonth } from '../../clouds/price';
import { monthlyCarbon, monthlyPrice } from '../../clouds/prices';

test('a price is that of the place; a type that is sold per hour costs all hours of a month', () => {
  expect(monthlyPrice('hetzner', 'cpx22', 'fsn1')).toBe(19.49);
  expect(monthlyPrice('hetzner', 'cpx22', 'sin')).toBe(26.49);
  expect(monthlyPrice('ovh', 'd2-2', 'GRA11')).toBe(5.71);
  expect(monthlyPrice('ovh', 'b3-8', 'GRA11')).toBeCloseTo(37.38, 2);
  expect(monthlyPrice('aws', 't3.small', 'eu-west-3')).toBeCloseTo(17.23, 2);
});

test('an unknown price is not zero', () => {
  expect(monthlyPrice('hetzner', 'ccx13', 'ash')).toBeUndefined();
  expect(monthlyPrice('hetzner', 'no-such-type', 'fsn1')).toBeUndefined();
  expect(monthlyPrice('aws', 't3.small', 'eu-west-1')).toBeUndefined();
  expect(perMonth({}, 'fsn1')).toBeUndefined();
  expect(monthlyCarbon('ovh', 'd2-2', 'nowhere')).toBeUndefined();
});

test('carbon: 1 core and 2 GiB at half load are 2.904 W, times PUE 1.3, 730 h and the 31 g of the French grid', () => {
  expect(monthlyCarbon('ovh', 'd2-2', 'GRA11')).toBeCloseTo(((2.904 * 1.3 * 730) / 1000) * 0.031, 6);
});

test('the same server emits more where electricity is made from coal', () => {
  expect(monthlyCarbon('ovh', 'd2-2', 'WAW1')).toBeGreaterThan(10 * monthlyCarbon('ovh', 'd2-2', 'GRA11')!);
});
