import type { Environment, Server } from '../../parts/environment';

export type Labels = Record<string, string>;

export function labelsOf({ project, name }: Environment): Labels {
  return labels({ project, environment: name, 'managed-by': 'strata' });
}

/** Strata's own labels override labels of the description with the same key. */
export function serverLabels(environment: Environment, server: Server): Labels {
  const roles = server.roles.map((role) => [`role_${role}`, 'true']);
  return { ...labels(server.labels), ...labels(Object.fromEntries(roles) as Labels), ...labelsOf(environment) };
}

function labels(pairs: Labels): Labels {
  return Object.fromEntries(Object.entries(pairs).map(([key, value]) => [fit(key), fit(value)]));
}

/** Hetzner allows at most 63 letters, digits, `-`, `_` and `.`, with a letter or digit at both ends. */
function fit(text: string): string {
  const valid = text.replace(/[^A-Za-z0-9._-]/g, '-').replace(/^[._-]+/, '');
  return valid.slice(0, 63).replace(/[._-]+$/, '');
}
