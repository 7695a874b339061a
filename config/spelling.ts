import { type Text, wording } from './wording';

/** The known word that the reader most likely meant, if one is near enough. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const same = known.find((candidate) => candidate.toLowerCase() === word.toLowerCase());
  if (same || word.length < 2) return same;
  const furthest = Math.max(1, Math.floor(word.length / 3));
  const near = known
    .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter((each) => each.distance <= furthest)
    .sort((one, other) => one.distance - other.distance)[0]?.candidate;
  return near ?? longer(word, known);
}

/** The only word that starts like this: `ttl` → `ttlSeconds`. */
function longer(word: string, known: readonly string[]): string | undefined {
  const found = known.filter((candidate) => candidate.toLowerCase().startsWith(word.toLowerCase()));
  return word.length > 2 && found.length === 1 ? found[0] : undefined;
}

/** `did you mean \`x\`?`, or what to do where nothing is near. */
export function didYouMean(word: string, known: readonly string[], otherwise: Text): Text {
  const meant = nearest(word, known);
  // Inserted as a whole: the words belong to no rule.
  return meant ? wording`${wording`did you mean \`${meant}\`?`}` : otherwise;
}

export function listed(words: readonly string[]): string {
  return words.join(', ') || 'none';
}

/** Edits (insert, delete, replace, swap neighbours) that turn one word into the other. */
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
