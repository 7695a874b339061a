import { run } from '../../platform/shell';
import { lineReader } from '../../platform/lines';

test('only whole lines are passed on, wherever the pieces end', () => {
  const output: string[] = [];
  const lines = lineReader((line) => output.push(line));
  const text = Buffer.from('one\ntwo ü\nlast');
  for (const byte of text) lines.read(Buffer.from([byte]));
  expect(output).toEqual(['one', 'two ü']);
  lines.end();
  expect(output).toEqual(['one', 'two ü', 'last']);
});

test('a line that a program writes in two pieces is one line', async () => {
  const output: string[] = [];
  await run('sh', ['-c', 'printf "pass"; sleep 0.2; printf "word\\nlast"'], { onLine: (line) => output.push(line) });
  expect(output).toEqual(['password', 'last']);
});
