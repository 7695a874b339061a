import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { type Problem, type Refusal, sentence } from '../../config/problem';
import { patternOf, Wording, wording } from '../../config/wording';
import { folderOnDisk } from '../../parts/folder-on-disk';
import { rules } from '../../parts/rules';
import { parseShape } from '../../parts/shape';
import { fixtures, folder, expectation, refusal } from './refusals';

/** What the first lines of a fixture say: position, rule, key and values of each problem. */
const expectations = new Map(
  fixtures.map((fixture) => {
    const lines = readFileSync(join(folder, fixture), 'utf8').split('\n');
    const expected = lines.filter((line) => line.startsWith('# expect: '));
    return [fixture, expected.map((line) => line.replace('# expect: ', ''))] as const;
  }),
);
const lastRefusals = new Map<string, Refusal>();
/** The test of a fixture reads it whenever it runs, since `npm run mutants` runs it many times, with other code each time. */
function readAnew(fixture: string): Refusal {
  const result = refusal(join(folder, fixture));
  lastRefusals.set(fixture, result);
  return result;
}
const refusalOf = (fixture: string) => lastRefusals.get(fixture) ?? readAnew(fixture);

test.each(fixtures)(
  '%s is refused by the rules, at the places and with the values that its first lines say',
  (fixture) => {
    const expected = expectations.get(fixture)!;
    expect(expected).not.toHaveLength(0);
    const { message, problems: refused } = readAnew(fixture);
    expect(refused.map(expectation)).toEqual(expected);
    const lines = refused.map(({ file, line, column, key }) => `${file}:${line}:${column}: ${key}`);
    expect(message.split('\n')).toEqual(lines.map((line) => expect.stringContaining(line) as string));
  },
);

test('several problems are listed in the order of the file', () => {
  const { problems: refused } = readAnew('several-problems.yaml');
  expect(refused.length).toBeGreaterThan(5);
  expect(refused).toEqual(refused.toSorted((one, other) => one.line - other.line || one.column - other.column));
});

test('every rule has a fixture that it refuses', () => {
  const all = new Map(
    fixtures.flatMap((fixture) => {
      const description = shape(join(folder, fixture));
      return description ? [[basename(fixture, '.yaml'), description] as const] : [];
    }),
  );
  const refusing = [...all].flatMap(([environmentName, description]) => {
    const neighbours = new Map([...all].filter(([name]) => name !== environmentName));
    const context = { environmentName, neighbours, folder: folderOnDisk(folder) };
    return rules.filter((rule) => rule(description, context).length > 0).map(({ name }) => name);
  });
  expect(rules.map(({ name }) => name).filter((name) => !refusing.includes(name))).toEqual([]);
});

const rulesOf = (fixture: string) => expectations.get(fixture)!.map((line) => line.split(' ')[1]!);
const ids = [...new Set(fixtures.flatMap(rulesOf))].sort();

// The only place where the words stand. Whoever rewords a message accepts the snapshot with `-u`, and reads the diff.
test.each(ids)('the words of %s', (rule) => {
  const problems = fixtures
    .filter((fixture) => rulesOf(fixture).includes(rule))
    .flatMap((name) => refusalOf(name).problems);
  const patterns = problems.filter((each) => each.rule === rule).map(({ texts }) => texts.map(patternOf).join(' | '));
  expect([...new Set(patterns)].sort()).toMatchSnapshot();
});

test('words that several rules have in common', () => {
  const all = fixtures.flatMap((fixture) => refusalOf(fixture).problems);
  const shared = all.flatMap(({ texts }) => texts.flatMap((text) => (text instanceof Wording ? text.shared : [])));
  expect([...new Set(shared.map(({ pattern }) => pattern))].sort()).toMatchSnapshot();
});

test('ids of rules are words in lower case', () => {
  expect(ids.filter((rule) => !/^[a-z0-9]+(-[a-z0-9]+)+$/.test(rule))).toEqual([]);
});

test('a problem is one sentence: key, what was received, what is allowed, what to do', () => {
  const problem: Problem = {
    path: ['servers', 'db-1', 'size'],
    received: 'smal',
    allowed: wording`one of ${'small'}`,
    remedy: wording`did you\nmean ${wording`\`${'small'}\``}?`,
  };
  expect(sentence(problem)).toBe('servers.db-1.size: received smal; allowed: one of small; did you mean `small`?');
});

function shape(file: string) {
  try {
    return parseShape(parse(readFileSync(file, 'utf8'), { logLevel: 'error' })).data;
  } catch {
    return undefined;
  }
}
