import type { Environment } from '../parts/environment';

/** Configuration of the `strata` inventory plugin, which reads live addresses from Terraform's state at every run. */
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
