/** How a release replaces the container of a service, and the ports of the two slots of one that never stops. */
import type { DescribedApp } from '../../runtimes/runtime';

/**
 * `rolls`: the new container starts beside the old one, and the proxy switches once it is well.
 * `data`: it holds a volume, which two containers must not write: the old one stops first, before anything else of the release.
 * `single`: it may be only once, like a worker: the old one stops once the rest of the release is well.
 */
export type Replacement =
  { readonly kind: 'rolls'; readonly slots: Slots } | { readonly kind: 'data' } | { readonly kind: 'single' };

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

/** A service rolls if the proxy passes requests on to it, or to another service of its app that asks this one. */
export function replacementOf(service: string, { services }: DescribedApp): Replacement {
  const { port, host, health, volumes } = services[service]!;
  if (Object.keys(volumes).length > 0) return { kind: 'data' };
  const hasSite = Object.values(services).some((each) => each.host !== undefined);
  const isAsked = host !== undefined || (hasSite && health !== undefined);
  return port !== undefined && isAsked ? { kind: 'rolls', slots: slotsOf(port) } : { kind: 'single' };
}
