/** What a shell reads once; at each key it asks Strata by `strata __complete <words>`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Suggestions } from './suggestions';

export const shells = ['bash', 'zsh', 'fish'] as const;

/** First word of the question that the scripts ask. */
export const question = '__complete';

export function scriptFor(shell: string): string {
  return readFileSync(join(__dirname, `strata.${shell}`), 'utf8');
}

/** A line each: the word, a tab and what it means. */
export function answerText(all: Suggestions): string {
  if (all === 'files') return ':files\n';
  return all.map(({ value, words }) => `${words ? `${value}\t${words}` : value}\n`).join('');
}
