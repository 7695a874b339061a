/** Public names of a description, and where each is written. */
import type { Problem } from '../../config/problem';
import type { Text } from '../../config/wording';
import { services } from '../described';
import type { ServiceAt } from '../described';
import type { Description } from '../description';

export interface NameAt extends ServiceAt {
  readonly host: string;
  readonly key: Problem['path'];
}

/** `host` of each service. */
export function hosts(description: Description): NameAt[] {
  return services(description).flatMap((at) =>
    at.service.host === undefined ? [] : [{ ...at, host: at.service.host, key: [...at.path, 'host'] }],
  );
}

/** Also the names that show the same site or redirect to it. */
export function names(description: Description): NameAt[] {
  return hosts(description).flatMap((at) => [
    at,
    ...(['aliases', 'redirectsFrom'] as const).flatMap((list) =>
      (at.service.site?.[list] ?? []).map((host, index) => ({ ...at, host, key: [...at.path, 'site', list, index] })),
    ),
  ]);
}

export function problem({ key, host }: NameAt, allowed: Text, remedy: Text): Problem {
  return { path: key, received: host, allowed, remedy };
}
