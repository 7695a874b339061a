/** Enumerated values of a description: those that are implemented, and those that are planned and refused until then. */

/** Every cloud that creates servers or load balancers maps each of these to a type of its own. */
export type ServerSize = 'nano' | 'small' | 'medium' | 'large';
export type LoadBalancerSize = 'small' | 'medium' | 'large';

/** How a load balancer handles TLS: passes it through, or terminates it with a certificate. */
export const loadBalancerTls = ['passthrough', 'terminate'] as const;
export type LoadBalancerTls = (typeof loadBalancerTls)[number];

/** Modes of S3 Object Lock. */
export const lockModes = ['governance', 'compliance'] as const;
export type LockMode = (typeof lockModes)[number];

/** Client libraries, each with a format of DATABASE_URL of its own. */
export const databaseClients = ['libpq', 'prisma', 'jdbc'] as const;
export type DatabaseClient = (typeof databaseClients)[number];

export const recordTypes = ['A', 'AAAA', 'CAA', 'CNAME', 'MX', 'TXT'] as const;
export type RecordType = (typeof recordTypes)[number];

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** For each key: implemented values, and planned ones that are refused until then. Clouds are listed in clouds/list.ts. */
export const choices = {
  proxy: { built: ['nginx'], planned: ['traefik'] },
} as const;

/** Roles of servers that are planned and not implemented yet. */
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
