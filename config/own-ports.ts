import type { Description } from './schema';

/** What Strata opens by itself on a server: the firewall's list and the rule against opening it again are made from this. */
export interface OwnPort {
  readonly name: 'ssh' | 'http' | 'https' | 'postgresql';
  readonly number: number;
  /** Why it is open, for people. */
  readonly opener: string;
}

/** @param server also one that nobody described: rules look at the rest of such a description */
export function ownPorts(server: string, { servers, postgresql }: Description): OwnPort[] {
  const roles = servers[server]?.roles ?? [];
  return [
    { name: 'ssh', number: 22, opener: 'SSH' },
    ...(roles.includes('proxy') ? proxyPorts : []),
    ...(postgresql?.mode === 'dedicated' && postgresql.server === server ? [postgresqlPort] : []),
  ];
}

const proxyPorts: readonly OwnPort[] = [
  { name: 'http', number: 80, opener: 'role proxy' },
  { name: 'https', number: 443, opener: 'role proxy' },
];
const postgresqlPort: OwnPort = { name: 'postgresql', number: 5432, opener: 'role postgresql' };
