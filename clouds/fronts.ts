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

/** The block `dns` of a description, and its model. */
export interface InFrontOf {
  readonly provider: string;
  /** Of a lab only: the cloud whose reverse proxy the lab stands in for. */
  readonly front?: string | null | undefined;
}

/** Name of the cloud whose reverse proxy can stand in front of the names of a zone; undefined: no cloud. */
export function frontNameOf(dns: InFrontOf | null | undefined): string | undefined {
  return dns?.front ?? dns?.provider;
}

export function frontOf(dns: InFrontOf | null | undefined): ReturnType<typeof frontNamed> {
  return frontNamed(frontNameOf(dns));
}

/** Keywords of `from:` lists. */
export function sourceWords(): string[] {
  return ['internet', 'network', 'admin', ...frontNames()];
}
