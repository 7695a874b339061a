/** Words of a description that have a list of their own: what is built, and what is known but refused by name. */

/** Every cloud that makes servers, or load balancers, has a type for each of these. */
export type ServerSize = 'nano' | 'small' | 'medium' | 'large';
export type LoadBalancerSize = 'small' | 'medium' | 'large';

/** How a load balancer treats TLS: hands it on untouched, or ends it with a certificate. */
export const loadBalancerTls = ['passthrough', 'terminate'] as const;
export type LoadBalancerTls = (typeof loadBalancerTls)[number];

/** Whom a lock on the versions of a bucket stops; the words of S3. */
export const lockModes = ['governance', 'compliance'] as const;
export type LockMode = (typeof lockModes)[number];

/** Whose words DATABASE_URL is written in. */
export const databaseClients = ['libpq', 'prisma', 'jdbc'] as const;
export type DatabaseClient = (typeof databaseClients)[number];

export const recordTypes = ['A', 'AAAA', 'CAA', 'CNAME', 'MX', 'TXT'] as const;
export type RecordType = (typeof recordTypes)[number];

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** For each choice: what works today, and what Strata knows of and refuses until it is built. Clouds have a list of their own (clouds/list.ts). */
export const choices = {
  proxy: { built: ['nginx'], planned: ['traefik'] },
} as const;

/** Roles of servers that are known and not built yet. */
export const plannedRoles = [
  'gitlab_runner',
  'sonarqube',
  'swarm_manager',
  'swarm_worker',
  'k3s_server',
  'k3s_agent',
  'load_balancer',
  'redis',
  'monitoring',
] as const;
