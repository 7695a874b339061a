import type { Environment, Server } from '../environment';

/** Source addresses of SSH: operators and bastions. fail2ban never bans them, so failed logins lock nobody out. */
export function waysIn({ ports }: Server, { adminRanges }: Environment): string[] {
  const ssh = ports.filter(({ name }) => name === 'ssh').flatMap(({ sources }) => sources.map(({ cidr }) => cidr));
  return [...new Set([...adminRanges, ...ssh])];
}
