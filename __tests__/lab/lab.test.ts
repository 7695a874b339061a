import { labNamed, labNames } from '../../clouds/lab/lab';

test('a lab is its index: no two share an address, a port, a bridge or a project', () => {
  const labs = labNames().map((name) => labNamed(name));
  for (const key of ['project', 'endpoint', 'port', 'publicNetwork', 'nftTable'] as const) {
    expect(new Set(labs.map((lab) => lab[key])).size).toBe(labs.length);
  }
  expect(new Set(labs.map(({ internet }) => internet.bridge)).size).toBe(labs.length);
  expect(new Set(labs.map(({ internet }) => internet.network)).size).toBe(labs.length);
});

test('the first lab has the addresses that descriptions and documents name', () => {
  expect(labNamed('lab')).toMatchObject({
    index: 0,
    project: 'strata-lab',
    endpoint: 'http://127.0.0.1:4566',
    publicNetwork: '198.19.0.0/24',
    internet: { network: '198.18.0.0/24', gateway: '198.18.0.1', host: '198.18.0.10', bridge: 's0-inet' },
  });
  expect(labNamed('lab-test').endpoint).toBe('http://127.0.0.1:4567');
});

test('an unknown lab is refused by naming the known ones', () => {
  expect(() => labNamed('prod')).toThrow('prod is not a lab: this machine has lab, lab-test, lab-test-2');
});
