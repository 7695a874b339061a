import { containers } from '../postgresql/containers';
import type { Description } from '../description';

/** What Strata opens by itself on a server: the firewall's list and the rule against opening it again are made from this. */
export interface OwnPort {
  readonly name: 'ssh' | 'http' | 'https' | 'postgresql';
  readonly number: number;
  /** Why it is open, for people. */
  readonly opener: string;
}

/** @param server also one that nobody described: rules look at the rest of such a description */
export function ownPorts(server: string, description: Description): OwnPort[] {
  const { servers } = description;
  const roles = servers[server]?.roles ?? [];
  return [
    { name: 'ssh', number: 22, opener: 'SSH' },
    ...(roles.includes('proxy') ? proxyPorts : []),
    ...(servesPostgresql(server, description) ? [postgresqlPort] : []),
  ];
}

/** A local one serves no other host, and its port is shut where no container uses it either. */
function servesPostgresql(server: string, description: Description): boolean {
  const { postgresql } = description;
  if (!postgresql || postgresql.mode === 'remote' || postgresql.server !== server) return false;
  return postgresql.mode === 'dedicated' || containers(description) !== null;
}

const proxyPorts: readonly OwnPort[] = [
  { name: 'http', number: 80, opener: 'role proxy' },
  { name: 'https', number: 443, opener: 'role proxy' },
];
const postgresqlPort: OwnPort = { name: 'postgresql', number: 5432, opener: 'role postgresql' };
