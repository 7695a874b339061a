import { readFileSync } from 'node:fs';
import { fill } from '../../lab/internet';

test('every placeholder of a template gets its value', () => {
  expect(fill('address=/s3.@DOMAIN@/@HOST@', { DOMAIN: 'lab.test', HOST: '198.18.0.10' })).toBe(
    'address=/s3.lab.test/198.18.0.10',
  );
});

test('a placeholder without a value is refused', () => {
  expect(() => fill('@HOTS@', { HOST: '198.18.0.10' })).toThrow('no value for @HOTS@');
});

test('the templates ask for nothing that is not known', () => {
  const values = { DOMAIN: 'd', HOST: 'h', GATEWAY: 'g', PORT: 'p', CEPH: 'c', CEPHNAME: 'n' };
  for (const name of ['Caddyfile', 'dnsmasq.conf', 'registry.yml', 'acng.conf']) {
    expect(() => fill(readFileSync(`lab/internet/${name}`, 'utf8'), values)).not.toThrow();
  }
});
