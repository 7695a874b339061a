/** The table of docs/compose.md: each line has a Compose file, which is accepted or refused as the line says. */
import { cases } from '../config/own-file/cases';
import { refusalsOf } from '../config/own-file/harness';
import { textOf } from './documents';

const section = textOf('docs/compose.md').split('## What works')[1]!;
const lines = [...section.matchAll(/^\| (.+?) \| (works|refused|ignored) \|/gm)].map(([, key, word]) => [key!, word!]);

test('the lines of the table are the cases of its test', () => {
  expect(lines.map(([key]) => key)).toEqual(Object.keys(cases));
});

test.each(lines)('%s: %s', (key, word) => {
  expect(refusalsOf(cases[key]!).length > 0).toBe(word === 'refused');
});
