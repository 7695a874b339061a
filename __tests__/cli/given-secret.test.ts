/** The value of a secret from a pipe, byte for byte but for one newline at its end. */
import { Readable } from 'node:stream';
import { readSecret } from '../../cli/given-secret';

const fromPipe = async (...parts: Buffer[]) =>
  Buffer.from(await readSecret('shop KEY', Readable.from(parts) as unknown as NodeJS.ReadStream));

test.each([
  ['without a newline', 'abc', 'abc'],
  ['as echo writes it', 'abc\n', 'abc'],
  ['with two newlines', 'abc\n\n', 'abc\n'],
  ['with lines and spaces', ' a\r\nb \n', ' a\r\nb '],
  ['a newline alone', '\n', ''],
  ['nothing', '', ''],
])('%s', async (_case, input, value) => {
  expect((await fromPipe(Buffer.from(input))).toString()).toBe(value);
});

test('a character that two parts share, and bytes that are no text', async () => {
  const [first, second] = [Buffer.from([0xc3]), Buffer.from([0xa9, 0xff, 0x0a])];
  expect(await fromPipe(first, second)).toEqual(Buffer.from([0xc3, 0xa9, 0xff]));
});
