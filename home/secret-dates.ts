/** When a person gave a secret, or had it made anew. Only for people: nothing depends on it, and no value is in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { replacePrivateFile } from '../platform/write';

const dates = z.record(z.string(), z.iso.datetime());
const file = 'secret-dates.json';

/** By variable of the vault; empty where the file is missing or damaged. */
export function secretDates(home: string): Readonly<Record<string, string>> {
  try {
    return dates.parse(JSON.parse(readFileSync(join(home, file), 'utf8')));
  } catch {
    return {};
  }
}

export function noteSecretDate(home: string, variable: string, now: Date): void {
  const all = { ...secretDates(home), [variable]: now.toISOString() };
  replacePrivateFile(join(home, file), `${JSON.stringify(all, null, 2)}\n`);
}
