import {
  addressesAt,
  contains,
  correctedRange,
  isAddress,
  isIPv6Address,
  isRange,
  overlaps,
} from '../../config/ranges';

test.each([
  ['10.0.0.0/8', '10.255.255.255', true],
  ['10.0.0.0/8', '11.0.0.0', false],
  ['10.0.0.0/16', '10.0.0.0/8', false],
  ['0.0.0.0/0', '203.0.113.9/32', true],
])('%s contains %s: %s', (outer, inner, holds) => expect(contains(outer, inner)).toBe(holds));

test('ranges overlap where one is inside of the other', () => {
  expect([overlaps('10.0.0.0/8', '10.1.0.0/16'), overlaps('10.1.0.0/16', '10.0.0.0/8')]).toEqual([true, true]);
  expect(overlaps('10.0.0.0/16', '10.1.0.0/16')).toBe(false);
});

test.each([
  ['10.42.0.0/16', '10.42.0.0/16'],
  ['10.42.1.9/16', '10.42.0.0/16'],
  ['10.42.0.0/33', undefined],
  ['10.42.0/16', undefined],
  ['10.42.0.256/16', undefined],
  // Read as octal by some programs and as decimal by others.
  ['010.0.0.0/8', undefined],
])('%s is the range %s', (text, range) => {
  expect(correctedRange(text)).toBe(range);
  expect(isRange(text)).toBe(text === range);
});

test('addresses: four decimal numbers, and IPv6 without a zone', () => {
  expect(['203.0.113.9', '203.0.113', '203.0.113.256', '0x7f.0.0.1', '01.2.3.4'].filter(isAddress)).toEqual([
    '203.0.113.9',
  ]);
  const six = ['2001:db8::9', '1:2:3:4:5:6:7:8:9', ':::', 'fe80::1%eth0'];
  expect(six.filter(isIPv6Address)).toEqual(['2001:db8::9']);
});

test('addresses of a range by position, from both ends', () => {
  expect(addressesAt('10.0.255.0/23', [0, 1, 257, -1])).toEqual([
    '10.0.254.0',
    '10.0.254.1',
    '10.0.255.1',
    '10.0.255.255',
  ]);
  expect(addressesAt('192.168.0.0/16', [-1])).toEqual(['192.168.255.255']);
});
