import { type Text, wording } from './wording';

/** The candidate most similar to a misspelled word, or undefined where none is similar enough. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const same = candidates.find((candidate) => candidate.toLowerCase() === word.toLowerCase());
  if (same || word.length < 2) return same;
  const furthest = Math.max(1, Math.floor(word.length / 3));
  const near = candidates
    .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter((each) => each.distance <= furthest)
    .sort((one, other) => one.distance - other.distance)[0]?.candidate;
  return near ?? completionOf(word, candidates);
}

/** The only candidate that starts with the word: `ttl` → `ttlSeconds`. */
function completionOf(word: string, candidates: readonly string[]): string | undefined {
  const completions = candidates.filter((candidate) => candidate.toLowerCase().startsWith(word.toLowerCase()));
  return word.length > 2 && completions.length === 1 ? completions[0] : undefined;
}

/** `did you mean \`x\`?`, or `otherwise` where no candidate is similar. */
export function didYouMean(word: string, candidates: readonly string[], otherwise: Text): Text {
  const suggestion = nearest(word, candidates);
  // Nested, because this wording is shared: it belongs to no single rule.
  return suggestion ? wording`${wording`did you mean \`${suggestion}\`?`}` : otherwise;
}

/** `a, b, c`, or `none`. */
export function commaList(words: readonly string[]): string {
  return words.join(', ') || 'none';
}

/** Edit distance (Damerau-Levenshtein): inserts, deletes, replacements and swaps of neighbours. */
function distance(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, i) => [i, ...Array<number>(other.length).fill(0)]);
  const at = (i: number, j: number) => (i === 0 ? j : (rows[i]?.[j] ?? 0));
  for (let i = 1; i <= one.length; i++) {
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const edits = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (same ? 0 : 1)];
      rows[i]![j] = Math.min(...edits, ...(swapped ? [at(i - 2, j - 2) + 1] : []));
    }
  }
  return at(one.length, other.length);
}
