import { createHash } from 'node:crypto';

/** Load balancers and target groups have names of at most 32 characters; a longer one ends in a digest of the whole. */
export function shortName(name: string): string {
  if (name.length <= 32) return name;
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return `${name.slice(0, 23).replace(/-+$/, '')}-${digest}`;
}
