/** `${VARIABLE}` as Compose reads it: set, empty, or not set. */
import { interpolate } from '../../../runtimes/compose/own/interpolation';

const values = { A: 'a', EMPTY: '' };

test.each([
  ['${A:-x}', 'a', []],
  ['${A-x}', 'a', []],
  ['${EMPTY:-x}', 'x', []],
  ['${EMPTY-x}', '', []],
  ['${NONE:-x}', 'x', []],
  ['${NONE-x}', 'x', []],
  ['${EMPTY:+x}', '', []],
  ['${EMPTY+x}', 'x', []],
  ['${EMPTY:?words}', '', ['EMPTY']],
  ['${EMPTY?words}', '', []],
  ['${EMPTY}', '', []],
  ['$NONE', '', ['NONE']],
  ['${NONE:-${EMPTY:-${A}}}', 'a', []],
  ['$${A}', '${A}', []],
])('%s', (text, result, unset) => {
  expect(interpolate(text, values)).toEqual({ text: result, unset });
});
