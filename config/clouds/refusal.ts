/** Words for what a cloud cannot do. */
import type { Problem } from '../problem';
import type { Description } from '../schema';
import type { Objection } from './facts';

type Server = Description['servers'][string];
type LoadBalancer = Description['loadBalancers'][string];

export function refused(
  wanted: boolean,
  path: Problem['path'],
  received: string,
  { allowed, remedy }: Objection,
): Problem[] {
  return wanted ? [{ path, received, allowed, remedy }] : [];
}

/** One problem for each server that asks for what `key` says. */
export function refusedServers(description: Description, key: keyof Server, objection: Objection): Problem[] {
  return Object.entries(description.servers).flatMap(([name, server]) =>
    refused(asked(server[key]), ['servers', name, key], shownValue(server[key]), objection),
  );
}

export function refusedLoadBalancers(
  description: Description,
  key: keyof LoadBalancer,
  objection: Objection,
): Problem[] {
  return Object.entries(description.loadBalancers).flatMap(([name, balancer]) =>
    refused(asked(balancer[key]), ['loadBalancers', name, key], shownValue(balancer[key]), objection),
  );
}

function asked(value: unknown): boolean {
  if (value === undefined || value === false) return false;
  return typeof value !== 'object' || Object.keys(value as object).length > 0;
}

function shownValue(value: unknown): string {
  return value !== null && typeof value === 'object' ? Object.keys(value).join(', ') : `${value as string}`;
}
