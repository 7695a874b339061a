/** A runtime is its folder and a line in one list: nothing else in the tree spells its name as a word of a description. */
import { runtimes } from '../../runtimes/runtimes';
import { literals, sourceFiles } from './spellings';

const folders = [
  'cli',
  'clouds',
  'config',
  'constructs',
  'home',
  'operations',
  'parts',
  'platform',
  'render',
  'stacks',
  'views',
];
/** What runtimes have in common: among it, how a dump reaches into a container. */
const beside = ['runtimes/service.ts'];

test('no file outside of the runtimes spells the name of one', () => {
  const files = [...sourceFiles(['main.ts', ...folders]), ...beside];
  expect(files.length).toBeGreaterThan(300);
  expect(files.flatMap((file) => literals(file, Object.keys(runtimes)))).toEqual([]);
});

test('a name that is spelled is found', () => {
  expect(literals('runtimes/compose/schema.ts', Object.keys(runtimes))).toMatchObject([{ text: 'compose' }]);
});
