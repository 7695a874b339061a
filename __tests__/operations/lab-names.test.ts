/** Names of a lab are asked of its own DNS server, which this machine does not know. */
import { Resolver } from 'node:dns/promises';
import { labNamed } from '../../clouds/lab/lab';
import { addressInLab } from '../../operations/verify/lab-names';
import type { Environment } from '../../parts/environment';
import { environmentOf } from '../environment';

const described = environmentOf('small.yaml');
const api = { url: 'http://127.0.0.1:1', urlForHosts: 'http://127.0.0.1:1', lab: 'lab-test-2' };
const compute = { ...described, compute: { ...described.compute, endpoint: api } };
/** Bought servers have no cloud; their names may be a lab's. */
const names = { ...described, dns: { ...described.dns!, endpoint: api } };

const questions: string[][] = [];
beforeEach(() => {
  questions.length = 0;
  jest.spyOn(Resolver.prototype, 'resolve4').mockImplementation(function (this: Resolver, name: string) {
    questions.push([...this.getServers(), name]);
    return Promise.resolve(['198.19.2.10']);
  });
});
afterEach(() => jest.restoreAllMocks());

test.each<[string, Environment]>([
  ['a cloud', compute],
  ['names only', names],
])('a lab as %s', async (_what, environment) => {
  expect(await addressInLab('shop.test', environment)).toBe('198.19.2.10');
  expect(questions).toEqual([[labNamed('lab-test-2').internet.host, 'shop.test']]);
});

test('an address is no question, and outside of a lab this machine asks', async () => {
  expect(await addressInLab('127.0.0.1', compute)).toBeUndefined();
  expect(await addressInLab('shop.test', described)).toBeUndefined();
  expect(questions).toEqual([]);
});

test('a name that the lab does not know is an error, not a question to the internet', async () => {
  jest.spyOn(Resolver.prototype, 'resolve4').mockRejectedValue(new Error('queryA ENOTFOUND shop.test'));
  await expect(addressInLab('shop.test', compute)).rejects.toThrow('ENOTFOUND');
});
