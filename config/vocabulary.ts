/** Words of a description that have a list of their own: what is built, and what is known but refused by name. */
export const serverRoles = ['bastion', 'nat', 'app', 'proxy', 'postgresql'] as const;
export type ServerRole = (typeof serverRoles)[number];

export const sizes = ['nano', 'small', 'medium', 'large'] as const;
export const images = ['debian-12', 'debian-13', 'ubuntu-22.04', 'ubuntu-24.04'] as const;

/** For each choice: what works today, and what Strata knows of and refuses until it is built. */
export const choices = {
  compute: { built: ['aws'], planned: ['hetzner', 'ovh', 'existing', 'incus'] },
  storage: { built: ['aws'], planned: ['hetzner', 'ovh', 's3'] },
  dns: { built: ['aws', 'manual'], planned: ['cloudflare', 'hetzner', 'ovh'] },
  runtime: { built: ['compose'], planned: ['swarm', 'kubernetes', 'pm2'] },
  proxy: { built: ['nginx'], planned: ['traefik'] },
  role: {
    built: serverRoles,
    planned: [
      'gitlab_runner',
      'sonarqube',
      'swarm_manager',
      'swarm_worker',
      'k3s_server',
      'k3s_agent',
      'load_balancer',
      'redis',
      'monitoring',
    ],
  },
} as const;
