import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { load } from '../../parts/load';
import { Refusal } from '../../config/problem';
import { rules } from '../../parts/rules';
import { parseShape } from '../../parts/shape';

const folder = join(__dirname, '../fixtures/invalid');
const fixtures = readdirSync(folder).sort();

test.each(fixtures)('%s is refused with exactly the message on its first line', (fixture) => {
  const file = join(folder, fixture);
  const expected = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('# expect: '))
    .map((line) => line.replace('# expect: ', ''));
  expect(expected).not.toHaveLength(0);
  expect(refusal(file).map((line) => undated(line.split(`${fixture}:`)[1]))).toEqual(expected);
});

test('several problems are told in the order of the file', () => {
  const places = refusal(join(folder, 'several-problems.yaml')).map((line) => line.split(':').slice(1, 3).map(Number));
  expect(places.length).toBeGreaterThan(5);
  expect(places).toEqual(places.toSorted(([line = 0, column = 0], [row = 0, at = 0]) => line - row || column - at));
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

/** The lists of what clouds sell are refreshed now and then. */
function undated(line: string | undefined): string | undefined {
  return line?.replace(/as of \d{4}-\d\d-\d\d/, 'as of <date>');
}

function refusal(file: string): string[] {
  try {
    load(file);
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal);
    return (error as Refusal).message.split('\n');
  }
  throw new Error(`${file} was accepted`);
}

function shape(file: string) {
  try {
    return parseShape(parse(readFileSync(file, 'utf8'), { logLevel: 'error' })).data;
  } catch {
    return undefined;
  }
}
