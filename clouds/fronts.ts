/** Reverse proxy networks; `from:` lists refer to them by the name of their cloud. */
import { dnsOf, namesWith } from './clouds';
import type { Front } from './dns-facts';

export function frontNames(): string[] {
  return namesWith(({ dns }) => Boolean(dns?.front));
}

/** The reverse proxy of the cloud that serves a zone; null: none. */
export function frontNamed(name: string | undefined): (Front & { readonly title: string }) | null {
  const dns = name === undefined ? undefined : dnsOf(name);
  return dns?.front ? { ...dns.front, title: dns.title } : null;
}

/** Keywords of `from:` lists. */
export function sourceWords(): string[] {
  return ['internet', 'network', 'admin', ...frontNames()];
}
