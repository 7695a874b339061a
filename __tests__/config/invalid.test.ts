import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { type Problem, sentence } from '../../config/problem';
import { patternOf, Wording, wording } from '../../config/wording';
import { rules } from '../../parts/rules';
import { parseShape } from '../../parts/shape';
import { fixtures, folder, expectation, refusal } from './refusals';

const refusals = new Map(fixtures.map((fixture) => [fixture, refusal(join(folder, fixture))] as const));

test.each(fixtures)(
  '%s is refused by the rules, at the places and with the values that its first lines say',
  (fixture) => {
    const expected = readFileSync(join(folder, fixture), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('# expect: '))
      .map((line) => line.replace('# expect: ', ''));
    expect(expected).not.toHaveLength(0);
    const { message, problems: refused } = refusals.get(fixture)!;
    expect(refused.map(expectation)).toEqual(expected);
    const lines = refused.map(({ file, line, column, key }) => `${file}:${line}:${column}: ${key}`);
    expect(message.split('\n')).toEqual(lines.map((line) => expect.stringContaining(line) as string));
  },
);

test('several problems are listed in the order of the file', () => {
  const { problems: refused } = refusals.get('several-problems.yaml')!;
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
    const context = { environmentName, neighbours };
    return rules.filter((rule) => rule(description, context).length > 0).map(({ name }) => name);
  });
  expect(rules.map(({ name }) => name).filter((name) => !refusing.includes(name))).toEqual([]);
});

const all = [...refusals.values()].flatMap(({ problems: refused }) => refused);
const ids = [...new Set(all.map(({ rule }) => rule))].sort();

// The only place where the words stand. Whoever rewords a message accepts the snapshot with `-u`, and reads the diff.
test.each(ids)('the words of %s', (rule) => {
  const patterns = all.filter((each) => each.rule === rule).map(({ texts }) => texts.map(patternOf).join(' | '));
  expect([...new Set(patterns)].sort()).toMatchSnapshot();
});

test('words that several rules have in common', () => {
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
