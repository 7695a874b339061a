import type { Environment } from '../parts/environment';

export function isProxied(host: string, { records }: Environment): boolean {
  return records.some((record) => record.host === host && record.proxied);
}
