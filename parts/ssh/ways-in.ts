import type { Environment, Server } from '../environment';

/** Where SSH may come from: operators, or the bastion they come through. Ways in are never banned, whoever mistypes there. */
export function waysIn({ ports }: Server, { adminRanges }: Environment): string[] {
  const ssh = ports.filter(({ name }) => name === 'ssh').flatMap(({ sources }) => sources.map(({ cidr }) => cidr));
  return [...new Set([...adminRanges, ...ssh])];
}
