/** Secrets are taken out of what people read, by Strata and by Ansible's filter alike. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { scrubber, spellings } from '../../home/scrub';
import { venvBin } from '../../platform/venv';

const trickySecret = `p+l/"a\\n't$& ü %`;
const base64 = (text: string) => Buffer.from(text).toString('base64');

test.each([
  ['as it is', `url postgresql://app:${trickySecret}@db`, 'url postgresql://app:(secret)@db'],
  ['URL-encoded', `x=${encodeURIComponent(trickySecret)}&`, 'x=(secret)&'],
  ['as JSON', JSON.stringify({ nasty: trickySecret }), '{"nasty":"(secret)"}'],
  ['twice', `${trickySecret}${trickySecret}`, '(secret)(secret)'],
])('a secret is hidden %s', (_, text, expected) => {
  expect(scrubber([trickySecret])(text)).toBe(expected);
});

test.each([0, 1, 2])(
  'in Base64 after %d other bytes all is hidden, except the characters that it shares with its neighbours',
  (count) => {
    const output = scrubber([trickySecret])(base64(`${'x'.repeat(count)}${trickySecret}yyyy`));
    expect(output).toMatch(/^.{0,4}\(secret\).{0,8}$/);
  },
);

test('the longer of two secrets is hidden whole, also where it holds the other one', () => {
  const [password, url] = ['password-1', 'postgresql://app:password-1@db'];
  expect(scrubber([password, url])(`${url} ${password}`)).toBe('(secret) (secret)');
});

test('of two secrets that begin alike the longer one is hidden whole, in whatever order they are known', () => {
  for (const secrets of [
    ['password-1', 'password-12'],
    ['password-12', 'password-1'],
  ]) {
    expect(scrubber(secrets)('password-12 password-1')).toBe('(secret) (secret)');
  }
});

test('without a secret nothing is hidden', () => {
  expect(scrubber([])('a b')).toBe('a b');
});

test('a line is left out where it begins as a mark of PEM, not where it ends as one', () => {
  expect(scrubber(['x\nsecond-line-----'])('a second-line----- b')).toBe('a (secret) b');
});

test('a secret shorter than six characters stays: parts of ordinary words would be hidden', () => {
  expect(scrubber(['12345', '', '654321'])('12345 654321')).toBe('12345 (secret)');
});

test('of a text of several lines each line is hidden, since logs are written by lines', () => {
  const scrub = scrubber(['-----BEGIN KEY-----\n  first-line\nsecond-line\n-----END KEY-----']);
  expect(scrub('a first-line b')).toBe('a (secret) b');
  expect(scrub('-----BEGIN KEY-----')).toBe('-----BEGIN KEY-----');
});

test("Ansible's filter knows the same spellings", () => {
  const texts = [trickySecret, 'plain-secret', 'two\nlong lines', 'ümläut/+/ü~!*()', 'k(e)y with spaces', '🔑🔑🔑'];
  const program = `
import json, sys
sys.path.insert(0, sys.argv[1])
from strata_scrub import spellings, scrub
texts = json.load(sys.stdin)
print(json.dumps([[sorted(spellings(text)) for text in texts], scrub(" ".join(texts), texts)]))`;
  const folder = join(__dirname, '../../ansible/plugins/filter');
  const options = { input: JSON.stringify(texts), encoding: 'utf8' } as const;
  const { stdout } = spawnSync(venvBin('python'), ['-c', program, folder], options);
  const [python, output] = JSON.parse(stdout) as [string[][], string];
  python.forEach((pythonSpellings, index) => expect(pythonSpellings.sort()).toEqual(spellings(texts[index]!).sort()));
  expect(output).toBe(scrubber(texts)(texts.join(' ')));
});
