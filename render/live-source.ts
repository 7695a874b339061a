import type { Environment } from '../parts/environment';

/** Tells Ansible's `strata` inventory plugin where the live addresses are: in Terraform's state, read at every run. */
export function liveSource({ name, project, state }: Environment) {
  const plugin = { plugin: 'strata', servers: 'infra' };
  if (state.backend === 'local') return { ...plugin, backend: 'local', folder: `${project}-${name}` };
  return {
    ...plugin,
    backend: 's3',
    bucket: state.bucket,
    key: `${project}/${name}/infra.tfstate`,
    region: state.region,
    ...(state.endpoint ? { endpoint: state.endpoint.url, lab: state.endpoint.lab !== null } : {}),
  };
}
