import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from '../../parts/load';
import { Refusal } from '../../config/problem';

const root = join(__dirname, '../..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'strata-load-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each(['environments/lab.yaml', '__tests__/fixtures/lab-test.yaml'])('%s is a sound description', (file) => {
  expect(load(join(root, file)).project).toBe('notes');
});

test('values at their limits are accepted', () => {
  expect(Object.keys(load(join(root, '__tests__/fixtures/limits.yaml')).servers)).toEqual(['edge', 'last']);
});

test.each<[string, string | Buffer, RegExp]>([
  ['an empty file', '', /:1:1: description: received nothing;/],
  ['only comments', '# nothing yet\n', /:1:1: description: received nothing;/],
  ['plain text', 'hello\n', /:1:1: description: received "hello";/],
  ['a byte that is not UTF-8', Buffer.from([0x61, 0x3a, 0x20, 0xff, 0xfe]), /:1:4: not text:/],
  ['a NUL', 'a: 1\nb: \0\n', /:2:4: not text:/],
  ['brackets without end', '['.repeat(50_000), /:1:1: not YAML: nested too deeply;/],
  ['more than a mebibyte', `# ${'x'.repeat(1024 * 1024)}\n`, /:1:1: too large:/],
  ['an alias inside its own anchor', 'a: &a [*a]\n', /:1:8: not YAML: \*a is an alias of something that contains it;/],
  ['a bomb of aliases', bomb(), /:1:1: not YAML: Excessive alias count/],
  ['a key that is a list', '? [a, b]\n: c\n', /: received an unknown key;/],
  ['a key named __proto__', '__proto__: { a: 1 }\n', /:1:1: /],
])('%s is refused without a stack trace', (_, text, message) => {
  const file = join(folder, 'x.yaml');
  writeFileSync(file, text);
  expect(() => load(file)).toThrow(Refusal);
  expect(() => load(file)).toThrow(message);
});

test('a folder is refused', () => {
  mkdirSync(join(folder, 'x.yaml'));
  expect(() => load(join(folder, 'x.yaml'))).toThrow(/x\.yaml:1:1: cannot be read \(EISDIR\); give a file/);
});

test('a file that does not exist is refused, and those that do are named', () => {
  writeFileSync(join(folder, 'one.yaml'), '');
  expect(() => load(join(folder, 'two.yaml'))).toThrow(
    /no such environment; known: one; `strata init two --from <blueprint>` starts one/,
  );
});

test('a broken file beside the environment does not matter', () => {
  const sound = 'version: 1\nproject: p\ncompute: { provider: aws, region: eu-west-3 }\nstate: { backend: local }\n';
  const rest = 'admin: { from: [203.0.113.7/32] }\nservers: {}\n';
  const buckets = 'storage: { provider: aws, region: eu-west-3, suffix: x }\nbuckets: { b: {} }\n';
  writeFileSync(join(folder, 'sound.yaml'), sound + rest + buckets);
  writeFileSync(join(folder, 'broken.yaml'), 'a: [\n\t*');
  writeFileSync(join(folder, 'odd.yaml'), '- 1');
  writeFileSync(join(folder, 'unreadable.yaml'), '');
  chmodSync(join(folder, 'unreadable.yaml'), 0);
  mkdirSync(join(folder, 'folder.yaml'));
  expect(Object.keys(load(join(folder, 'sound.yaml')).buckets)).toEqual(['b']);
});

test('a file of Windows, with a byte order mark and CRLF, is read and its places are right', () => {
  const file = join(folder, 'x.yaml');
  writeFileSync(file, '\uFEFFversion: 1\r\nproject: P\r\n');
  expect(() => load(file)).toThrow(/:2:10: project: received P;/);
});

function bomb(): string {
  const levels = Array.from({ length: 9 }, (_, i) => `k${i + 1}: &k${i + 1} [${Array(9).fill(`*k${i}`).join(', ')}]`);
  return ['k0: &k0 [x]', ...levels].join('\n');
}
