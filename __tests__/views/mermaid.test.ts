import { mermaid } from '../../views/mermaid';
import { environmentOf } from '../environment';
import { examples } from './environments';
import { read } from './flowchart';

test.each(examples)('the flowchart of %s is sound and has every server once', (fixture) => {
  const environment = environmentOf(fixture);
  const { nodes, mistakes } = read(mermaid(environment));
  expect(mistakes).toEqual([]);
  const servers = environment.servers.map(({ name }) => `server_${name.replace(/-/g, '_')}`);
  expect(nodes.filter((id) => id.startsWith('server_')).sort()).toEqual(servers.sort());
});

test('it says who reaches whom, in subnets', () => {
  const { subgraphs, links } = read(mermaid(environmentOf('small.yaml')));
  expect(subgraphs).toEqual(['infra', 'subnet_public', 'subnet_data', 'store']);
  expect(links).toContainEqual({ from: 'server_app_1', to: 'server_db_1', label: '5432' });
  expect(links).toContainEqual({ from: 'subnet_data', to: 'server_edge', label: 'way out' });
});

test('texts that look like Mermaid code stay texts', () => {
  const environment = environmentOf('parity.yaml');
  const text = mermaid({ ...environment, compute: { ...environment.compute, region: 'a"] --> b; <b>`#' } });
  expect(read(text).mistakes).toEqual([]);
  expect(text).toContain('aws a#34;] --#62; b#59; #60;b#62;#96;#35;');
});

test.each([
  ['a quote that ends early', 'flowchart TB\n  a["x"y"]'],
  ['a box that stays open', 'flowchart TB\n  subgraph a["x"]'],
  ['a link to nothing', 'flowchart TB\n  a["x"]\n  a -->|"1"| b'],
  ['a node twice', 'flowchart TB\n  a["x"]\n  a["y"]'],
  ["Mermaid's own words", 'flowchart TB\n  click["x"]'],
])('%s would be noticed', (_, text) => {
  expect(read(text).mistakes).not.toEqual([]);
});
