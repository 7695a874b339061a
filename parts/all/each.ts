/** Every part, and what they add together. */
import { runtimes } from '../../runtimes/runtimes';
import type { Runtime } from '../../runtimes/runtime';
import { eachRuntimeOf } from '../app/described';
import type { OnHosts } from '../on-hosts';
import type { AnyPart } from '../part';
import { parts } from '../parts';

export type Parts = typeof parts;

/** All members of a union at once. */
export type Merged<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

export function eachPart(): readonly AnyPart[] {
  return Object.values<AnyPart>(parts);
}

export function eachRuntime(): readonly Runtime[] {
  return Object.values<Runtime>(runtimes);
}

/** Of parts and of runtimes. */
export function eachOnHosts(): readonly OnHosts[] {
  return [...eachPart().map(({ onHosts }) => onHosts), ...eachRuntime().map(withGroup)];
}

function withGroup(runtime: Runtime): OnHosts {
  const has: OnHosts['groups'][string] = (server, description) => eachRuntimeOf(server, description).includes(runtime);
  return { ...runtime.onHosts, groups: { [runtime.group]: has } };
}

/** @throws Error where two say the same key: a defect */
export function merged<T extends object>(pieces: readonly T[]): T {
  const keys = pieces.flatMap((piece) => Object.keys(piece));
  const twice = keys.find((key, at) => keys.indexOf(key) < at);
  if (twice !== undefined) throw new Error(`two parts have the key ${twice}`);
  return Object.assign({}, ...pieces) as T;
}
