import {
  endpointsAreOneLab,
  endpointsAreWhereTheyWork,
  storesHaveAnEndpoint,
} from '../../parts/providers/endpoint-rules';
import { keysBelongToTheirCloud } from '../../parts/providers/own-key-rules';
import { choicesAreBuilt } from '../../parts/all/choice-rules';
import type { Raw } from '../environment';
import { boundaries, inOrder, problemsOf } from './boundaries';

const compute = (more: Raw) => (raw: Raw) => Object.assign(raw.compute, more);
const storage = (more: Raw) => (raw: Raw) => Object.assign(raw.storage, more);
const dns = (more: Raw) => (raw: Raw) => Object.assign(raw.dns, more);
const state = (more: Raw) => (raw: Raw) =>
  (raw.state = { backend: 's3', bucket: 'states', region: 'eu-west-3', ...more });
const lab = { endpoint: 'lab' };
const url = { endpoint: 'https://s3.example.org' };

const allInLab = inOrder(compute(lab), storage(lab), dns(lab));
boundaries(endpointsAreOneLab, [
  ['no lab', () => {}],
  ['no lab, and a compatible store', storage(url)],
  ['all in a lab, and the state on this machine', allInLab],
  ['all in a lab, with the state', inOrder(allInLab, state(lab))],
  ['a zone that nobody serves needs none', inOrder(compute(lab), storage(lab), dns({ provider: 'manual' }))],
  [
    'the store is not in it',
    inOrder(allInLab, storage({ endpoint: undefined })),
    'storage.endpoint: nothing, which is AWS itself',
  ],
  ['the store is elsewhere', inOrder(allInLab, storage(url)), 'storage.endpoint: https://s3.example.org'],
  ['the state is not in it', inOrder(allInLab, state({})), 'state.endpoint: nothing, which is AWS itself'],
]);

const unknownCloud = compute({ provider: 'awss' });
boundaries(endpointsAreWhereTheyWork, [
  ['none', () => {}],
  ['the lab answers for AWS', allInLab],
  ['the lab does not answer for a store elsewhere', storage({ provider: 's3', ...lab }), 'storage.endpoint: lab'],
  ['a store elsewhere', storage({ provider: 's3', ...url })],
  ['a provider with a typing mistake, without endpoint', unknownCloud],
  ['the same, in a lab', inOrder(unknownCloud, compute(lab)), 'compute.endpoint: lab'],
  ['the same, elsewhere', inOrder(unknownCloud, compute(url)), 'compute.endpoint: https://s3.example.org'],
  ['the state at a store elsewhere', state({ provider: 's3', ...url })],
  ['the state at no provider that has a lab', state({ provider: 's3', ...lab }), 'state.endpoint: lab'],
]);

boundaries(storesHaveAnEndpoint, [
  ['AWS has a URL of its own', state({})],
  ['a store elsewhere', storage({ provider: 's3' }), 'storage.endpoint: nothing'],
  ['a store elsewhere, with its URL', storage({ provider: 's3', ...url })],
  ['the state at a store elsewhere', state({ provider: 's3' }), 'state.endpoint: nothing'],
  ['the state at a store elsewhere, with its URL', state({ provider: 's3', ...url })],
  ['neither a store nor a state in one', (raw) => delete raw.storage],
  ['a provider with a typing mistake is refused by another rule', storage({ provider: 's33' })],
]);

const subnet = (more: Raw) => (raw: Raw) => Object.assign(raw.network.subnets.data, more);
const hetzner = compute({ provider: 'hetzner', region: 'fsn1' });
const server = (more: Raw) => (raw: Raw) => Object.assign(raw.servers['app-1'], more);
boundaries(keysBelongToTheirCloud, [
  ['a zone of AWS', inOrder(compute({ zone: 'eu-west-3a' }), subnet({ zone: 'eu-west-3b' }))],
  ['a zone at Hetzner', inOrder(hetzner, compute({ zone: 'fsn1-a' })), 'compute.zone: fsn1-a'],
  ['a subnet in a zone at Hetzner', inOrder(hetzner, subnet({ zone: 'a' })), 'network.subnets.data.zone: a'],
  ['the user of a server in a cloud', server({ user: 'ada' }), 'servers.app-1.user: ada'],
  ['a provider with a typing mistake is refused by another rule', inOrder(unknownCloud, subnet({ zone: 'a' }))],
]);

test.each([
  ['one cloud', inOrder(hetzner, compute({ zone: 'a' })), 'only `aws` has it'],
  ['another', compute({ cloudProject: 'a'.repeat(32) }), 'only `ovh` has it'],
])('a key of %s: the clouds that have it are named', (_title, change, words) => {
  const allowed = problemsOf(keysBelongToTheirCloud, change).map((problem) => String(problem.allowed));
  expect(allowed).toEqual([expect.stringContaining(words)]);
});

boundaries(choicesAreBuilt, [
  ['clouds that are built', inOrder(hetzner, state({}))],
  ['a server cloud with a typing mistake', unknownCloud, 'compute.provider: awss'],
  ['a store with one', storage({ provider: 's33' }), 'storage.provider: s33'],
  ['a store of the state with one', state({ provider: 's33' }), 'state.provider: s33'],
  ['a DNS provider with one', dns({ provider: 'cloudfare' }), 'dns.provider: cloudfare'],
]);
