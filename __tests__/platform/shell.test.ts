import { attempt, run } from '../../platform/shell';

const { execPath } = process;
/** Writes the bytes of `ü` one after the other, into the stream of this name. */
const halves = (stream: string) =>
  `const s = process.${stream}; s.write(Buffer.from([0xc3])); setTimeout(() => s.write(Buffer.from([0xbc, 10])), 200);`;

test.each(['stdout', 'stderr'] as const)('a letter that %s delivers in two pieces is one letter', async (stream) => {
  const result = await attempt(execPath, ['-e', halves(stream)]);
  expect(result[stream]).toBe('ü\n');
});

test('lines are passed on while the program runs, and the output is unchanged', async () => {
  const lines: string[] = [];
  const stdout = await run('sh', ['-c', 'printf "one\\n\\n  two\\nlast"'], { onLine: (line) => lines.push(line) });
  expect(lines).toEqual(['one', 'two', 'last']);
  expect(stdout).toBe('one\n\n  two\nlast');
});

test('a command that is missing is exit code 127 with its name', async () => {
  const { code, stderr } = await attempt('no-such-program', []);
  expect([code, stderr]).toEqual([127, 'spawn no-such-program ENOENT']);
});

test('a command that takes too long is killed: exit code 137, with what it said until then', async () => {
  const result = await attempt('sh', ['-c', 'echo begun; exec sleep 30'], { timeoutSeconds: 0.5 });
  expect([result.code, result.stdout]).toEqual([137, 'begun\n']);
});

test('a command has its own variables and no others', async () => {
  const program = 'console.log(process.env.HOME, process.env.ONLY)';
  expect(await run(execPath, ['-e', program], { env: { ONLY: 'this' } })).toBe('undefined this\n');
});

test('what a command reads is what it was given; one that does not read it fails by its own exit code', async () => {
  expect(await run('cat', [], { input: 'ü\n' })).toBe('ü\n');
  expect((await attempt('sh', ['-c', 'exit 3'], { input: 'x'.repeat(1 << 20) })).code).toBe(3);
});

test('one that fails says what was run, its exit code and its last words', async () => {
  const failing = run('sh', ['-c', 'echo reason >&2; exit 4']);
  await expect(failing).rejects.toThrow('sh -c echo reason >&2; exit 4 failed (exit 4): reason');
});
