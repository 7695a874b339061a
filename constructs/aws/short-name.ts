import { createHash } from 'node:crypto';

/** Names of load balancers and target groups may have 32 characters; a longer name is cut and ends in its hash. */
export function shortName(name: string): string {
  if (name.length <= 32) return name;
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return `${name.slice(0, 23).replace(/-+$/, '')}-${digest}`;
}
