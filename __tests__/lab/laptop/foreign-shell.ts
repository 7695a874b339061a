import type { Raw } from '../../environment';

/** Variables that a shell may have, each of which would lead Terraform or Ansible elsewhere. */
export const foreignShell = {
  TF_WORKSPACE: 'second',
  TF_DATA_DIR: '/tmp/elsewhere',
  TF_CLI_ARGS_plan: '-destroy',
  ANSIBLE_CONFIG: '/etc/hostname',
  ANSIBLE_INVENTORY: '/etc/hosts',
  LC_ALL: 'C',
  PYTHONPATH: '/tmp/elsewhere',
};

export function ofBoughtServers(
  servers: Readonly<Record<string, { address: string; user: string }>>,
  from: string,
): Raw {
  return {
    version: 1,
    project: 'acme',
    compute: { provider: 'existing' },
    dns: { provider: 'manual', zone: 'acme.org' },
    state: { backend: 'local' },
    admin: { from: [from] },
    servers: Object.fromEntries(
      Object.entries(servers).map(([name, server]) => [name, { image: 'debian-13', ...server }]),
    ),
  };
}
