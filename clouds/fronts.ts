/** Networks that visitors of a name reach first: `from:` lists name them by their cloud. */
import { dnsOf, namesWith } from './clouds';
import type { Front } from './dns-facts';

export function frontNames(): string[] {
  return namesWith(({ dns }) => Boolean(dns?.front));
}

/** What stands in front of a zone that this cloud serves; null: nothing. */
export function frontNamed(name: string | undefined): (Front & { readonly title: string }) | null {
  const dns = name === undefined ? undefined : dnsOf(name);
  return dns?.front ? { ...dns.front, title: dns.title } : null;
}

/** Words of `from:` lists that mean the same in every description. */
export function sourceWords(): string[] {
  return ['internet', 'network', 'admin', ...frontNames()];
}
