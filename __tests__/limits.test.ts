/** The limits of CONTRIBUTING.md, "Short enough to see whole", are the linter's. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

jest.setTimeout(180_000);
const project = join(__dirname, '..');

/** Rules that a text breaks in the place of a file of platform/. */
function broken(text: string): string[] {
  const words = ['--stdin', '--stdin-filename', 'platform/lines.ts', '--format', 'json'];
  const program = join(project, 'node_modules', '.bin', 'eslint');
  const { stdout } = spawnSync(program, words, { cwd: project, input: text, encoding: 'utf8' });
  const [file] = JSON.parse(stdout) as { messages: { ruleId: string }[] }[];
  return [...new Set(file!.messages.map(({ ruleId }) => ruleId))].sort();
}

const lines = (count: number, line: string) => `${line}\n`.repeat(count);
const longFunction = (count: number) => `export function f(): void {\n${lines(count - 2, '  void 1;')}}\n`;
const nested = (levels: number) =>
  `export function g(): void {\n${'  if (process.pid) {\n'.repeat(levels)}  void 1;\n${'  }\n'.repeat(levels)}}\n`;
const parameters = (names: string[]) =>
  `export const h = (${names.map((name) => `${name}: number`).join(', ')}): number => ${names.join(' + ')};\n`;

test('one more than allowed is refused: lines of a file and of a function, parameters, levels', () => {
  const text = longFunction(26) + nested(3) + parameters(['a', 'b', 'c', 'd']) + lines(120, '// why');
  expect(broken(text)).toEqual(['max-depth', 'max-lines', 'max-lines-per-function', 'max-params']);
});

test('what is allowed is not', () => {
  const text = longFunction(25) + nested(2) + parameters(['a', 'b', 'c']);
  expect(broken(text + lines(150 - text.split('\n').length + 1, '// why'))).toEqual([]);
});

test('CONTRIBUTING.md states the same numbers', () => {
  const text = readFileSync(join(project, 'CONTRIBUTING.md'), 'utf8').replaceAll('\n', ' ').replaceAll(/ +/g, ' ');
  expect(text).toContain('Files up to 150 lines, functions up to 25, three parameters, two levels of nesting');
});
