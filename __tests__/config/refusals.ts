/** The fixtures of descriptions that are not sound, and their problems. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, type LocatedProblem } from '../../config/problem';
import { valuesOf } from '../../config/wording';
import { load } from '../../parts/load';

export const folder = join(__dirname, '../fixtures/invalid');
export const fixtures = readdirSync(folder).sort();

export function refusal(file: string): Refusal {
  try {
    load(file);
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal);
    return error as Refusal;
  }
  throw new Error(`${file} was accepted`);
}

/** Rule, place and values, without a word of the message: `9:15 sizes-are-known servers.db.size ["smal", "small"]`. */
export function expectation({ line, column, rule, key, texts }: LocatedProblem): string {
  const values = texts.flatMap(valuesOf).map((value) => JSON.stringify(withoutDate(value)));
  return `${line}:${column} ${rule} ${key || 'description'} [${values.join(', ')}]`;
}

/** The lists of what clouds sell are refreshed now and then. */
function withoutDate(value: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(value) ? '<date>' : value;
}
