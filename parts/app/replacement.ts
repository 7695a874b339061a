/** How a release replaces the container of a service, and the ports of the two slots of one that never stops. */
import type { DescribedApp } from '../../runtimes/runtime';

/**
 * `rolls`: the new container starts beside the old one, and the proxy switches once it is well.
 * `data`: it holds a volume, which two containers must not write: the old one stops first, before anything else of the release.
 * `single`: it may be only once, like a worker: the old one stops once the rest of the release is well.
 * `once`: others wait until it has ended, like a migration: it runs before they start.
 */
export type Replacement =
  | { readonly kind: 'rolls'; readonly slots: Slots }
  | { readonly kind: 'data' }
  | { readonly kind: 'single' }
  | { readonly kind: 'once' };

/** Ports of the host, on loopback. Slot a has the port of the description. */
export interface Slots {
  readonly a: number;
  readonly b: number;
}

const distance = 10_000;
const highest = 65_535;

/** @param port as described */
export function slotsOf(port: number): Slots {
  return { a: port, b: port + distance > highest ? port - distance : port + distance };
}

/** Of a Compose file, a service that others wait for counts as `data`: it has to run before anything else of the release. */
export function replacementOf(service: string, app: DescribedApp): Replacement {
  const kind = kindOf(service, app);
  if (kind === 'rolls') return { kind, slots: slotsOf(app.services[service]!.port!) };
  return { kind: kind === 'single' && isNeeded(service, app) ? 'data' : kind };
}

/** A service rolls if the proxy passes requests on to it, or to another service of its app that asks this one. */
function kindOf(service: string, { services, own }: DescribedApp): Replacement['kind'] {
  const { port, host, health, volumes } = services[service]!;
  const inFile = own?.file.services[service];
  if (inFile?.isOneShot) return 'once';
  if (Object.keys(volumes).length > 0 || inFile?.holdsData) return 'data';
  const hasSite = Object.values(services).some((each) => each.host !== undefined);
  const isAsked = host !== undefined || (hasSite && health !== undefined);
  return port !== undefined && isAsked ? 'rolls' : 'single';
}

/** Whether a service that rolls, runs once or holds data starts after this one, or after one that does. */
function isNeeded(service: string, app: DescribedApp, way: readonly string[] = []): boolean {
  const users = Object.entries(app.own?.file.services ?? {}).filter(([, { needs }]) => needs.includes(service));
  return users.some(
    ([user]) => !way.includes(user) && (kindOf(user, app) !== 'single' || isNeeded(user, app, [...way, user])),
  );
}
