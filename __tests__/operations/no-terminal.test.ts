/** Operations are for every face: none of them knows that there is a terminal, or a command line. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '..', '..', 'operations');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

const forbidden: Readonly<Record<string, RegExp>> = {
  'standard output': /\bprocess\.stdout\b/,
  'standard error': /\bprocess\.stderr\b/,
  'standard input': /\bprocess\.stdin\b/,
  'an exit code': /\bprocess\.(exitCode|exit)\b/,
  'signals of the process': /\bprocess\.(on|once)\(/,
  'the console': /\bconsole\.\w+\(/,
  'a question at a terminal': /node:readline/,
  'a library of a terminal': /'(listr2|cli-table3|picocolors|commander|wrap-ansi)'/,
  'the command line': /'(\.\.\/)+cli\//,
};

function offences(text: string): string[] {
  return Object.entries(forbidden).flatMap(([what, pattern]) => (pattern.test(text) ? [what] : []));
}

test('no file of operations/ uses a terminal', () => {
  expect(files.length).toBeGreaterThan(60);
  const problems = files.flatMap((file) =>
    offences(readFileSync(join(folder, file), 'utf8')).map((what) => `${file}: ${what}`),
  );
  expect(problems).toEqual([]);
});

test.each([
  ["process.stdout.write('x')", 'standard output'],
  ['process.stderr.write(text)', 'standard error'],
  ['if (process.stdin.isTTY) return;', 'standard input'],
  ['process.exitCode = 1;', 'an exit code'],
  ["process.on('SIGINT', stop);", 'signals of the process'],
  ['console.log(text)', 'the console'],
  ["import { createInterface } from 'node:readline/promises';", 'a question at a terminal'],
  ["import colors from 'picocolors';", 'a library of a terminal'],
  ["const { Listr } = await import('listr2');", 'a library of a terminal'],
  ["import { advise } from '../../cli/advise';", 'the command line'],
  ["import { spawn } from 'node:child_process';", undefined],
])('%s is noticed', (text, what) => {
  expect(offences(text)).toEqual(what === undefined ? [] : [what]);
});
