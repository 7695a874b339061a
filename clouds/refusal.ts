/** Problems for features that a cloud lacks. */
import type { Problem } from '../config/problem';
import { wording, type Text } from '../config/wording';
import type { Description } from '../parts/description';
import type { Objection } from './facts';

type Server = Description['servers'][string];
type LoadBalancer = Description['loadBalancers'][string];

export function refuseIf(condition: boolean, path: Problem['path'], received: Text, objection: Objection): Problem[] {
  return condition ? [{ path, received, ...objection }] : [];
}

/** One problem for each server that sets `key`. */
export function refuseServers(description: Description, key: keyof Server, objection: Objection): Problem[] {
  return Object.entries(description.servers).flatMap(([name, server]) =>
    refuseIf(isSet(server[key]), ['servers', name, key], shownValue(server[key]), objection),
  );
}

export function refuseLoadBalancers(
  description: Description,
  key: keyof LoadBalancer,
  objection: Objection,
): Problem[] {
  return Object.entries(description.loadBalancers).flatMap(([name, balancer]) =>
    refuseIf(isSet(balancer[key]), ['loadBalancers', name, key], shownValue(balancer[key]), objection),
  );
}

/** One problem for each root disk that is larger than the type's disk. */
export function refuseDisks(
  { servers }: Description,
  typeOf: (size: string) => { readonly type: string; readonly diskGib: number } | undefined,
  remedy: Text,
): Problem[] {
  return Object.entries(servers).flatMap(([name, { size, diskGib }]) => {
    const disk = typeOf(size);
    if (!disk) return [];
    return refuseIf(diskGib > disk.diskGib, ['servers', name, 'diskGib'], String(diskGib), {
      rule: 'disk-larger-than-type',
      allowed: wording`at most ${disk.diskGib}, the disk that comes with ${disk.type}`,
      remedy,
    });
  });
}

/** One problem for each `spread` group with more servers than the cloud can place on different machines. */
export function refuseLargeSpreads({ servers }: Description, most: number): Problem[] {
  const words = Object.entries(servers).flatMap(([name, { spread }]) => (spread ? [{ name, spread }] : []));
  return words.flatMap(({ name, spread }, at) => {
    const before = words.slice(0, at).filter((word) => word.spread === spread).length;
    return refuseIf(before === most, ['servers', name, 'spread'], spread, {
      rule: 'spread-too-wide',
      allowed: wording`at most ${most} servers with the same word`,
      remedy: wording`use another word from here on`,
    });
  });
}

function isSet(value: unknown): boolean {
  if (value === undefined || value === false) return false;
  return typeof value !== 'object' || Object.keys(value as object).length > 0;
}

function shownValue(value: unknown): string {
  return value !== null && typeof value === 'object' ? Object.keys(value).join(', ') : `${value as string}`;
}
