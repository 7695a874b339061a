import type { Environment } from '../parts/environment';

export function groupNames({ servers }: Environment): string[] {
  return [...new Set(servers.flatMap(({ groups }) => groups))].sort();
}
