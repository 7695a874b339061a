/** All parts and runtimes, and helpers to combine what they define. */
import { runtimes } from '../../runtimes/runtimes';
import type { Runtime } from '../../runtimes/runtime';
import { eachRuntimeOf } from '../app/described';
import type { OnHosts } from '../on-hosts';
import type { AnyPart } from '../part';
import { parts } from '../parts';

export type Parts = typeof parts;

/** Union → intersection: an object with the members of all. */
export type Merged<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

export function eachPart(): readonly AnyPart[] {
  return Object.values<AnyPart>(parts);
}

export function eachRuntime(): readonly Runtime[] {
  return Object.values<Runtime>(runtimes);
}

/** Host configuration of all parts and runtimes. */
export function eachOnHosts(): readonly OnHosts[] {
  return [...eachPart().map(({ onHosts }) => onHosts), ...eachRuntime().map(withGroup)];
}

function withGroup(runtime: Runtime): OnHosts {
  const isMember: OnHosts['groups'][string] = (server, description) =>
    eachRuntimeOf(server, description).includes(runtime);
  return { ...runtime.onHosts, groups: { [runtime.group]: isMember } };
}

/** @throws Error where two pieces have the same key: a defect */
export function mergeDistinct<T extends object>(pieces: readonly T[]): T {
  const keys = pieces.flatMap((piece) => Object.keys(piece));
  const twice = keys.find((key, at) => keys.indexOf(key) < at);
  if (twice !== undefined) throw new Error(`two parts have the key ${twice}`);
  return Object.assign({}, ...pieces) as T;
}
