import { run } from '../../platform/shell';
import { lineReader } from '../../platform/lines';

test('only whole lines are told, however the pieces end', () => {
  const told: string[] = [];
  const lines = lineReader((line) => told.push(line));
  const text = Buffer.from('one\ntwo ü\nlast');
  for (const byte of text) lines.read(Buffer.from([byte]));
  expect(told).toEqual(['one', 'two ü']);
  lines.end();
  expect(told).toEqual(['one', 'two ü', 'last']);
});

test('a line that a program writes in two pieces is one line', async () => {
  const told: string[] = [];
  await run('sh', ['-c', 'printf "pass"; sleep 0.2; printf "word\\nlast"'], { onLine: (line) => told.push(line) });
  expect(told).toEqual(['password', 'last']);
});
