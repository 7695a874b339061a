/** Look-ups in the list of clouds, by the words of a description. */
import type { Description } from '../parts/description';
import type { Cloud } from './cloud';
import { clouds, planned } from './list';
import type { ComputeProvider, DnsProvider, StorageProvider } from './list';

export type Role = 'compute' | 'storage' | 'dns';
/** Facts of a cloud in one role, with the name and title of the cloud. */
export type Playing<Facts> = Facts & { readonly name: string; readonly title: string };

/** A table, so that none can be forgotten here. */
const pieces: Readonly<Record<keyof Cloud, true>> = {
  title: true,
  compute: true,
  storage: true,
  dns: true,
  access: true,
  endpoints: true,
  catalog: true,
  refresh: true,
  terraform: true,
  kinds: true,
  names: true,
};

/** Looked at once, when the list is loaded: who forgot a piece is told at the first command. */
const known: ReadonlyMap<string, Cloud> = new Map(
  Object.entries(clouds).map(([name, cloud]) => [name, whole(name, cloud)]),
);

export function cloudNames(): string[] {
  return [...known.keys()];
}

export function everyCloud(): Cloud[] {
  return [...known.values()];
}

export function namesWith(is: (cloud: Cloud) => boolean): string[] {
  return [...known].flatMap(([name, cloud]) => (is(cloud) ? [name] : []));
}

export function titlesWith(is: (cloud: Cloud) => boolean): string[] {
  return everyCloud()
    .filter(is)
    .map(({ title }) => title);
}

/** Undefined for a word that nobody has checked yet. */
export function cloudIfKnown(name: string): Cloud | undefined {
  return known.get(name);
}

/** @throws where the list has no such cloud */
export function cloudNamed(name: string): Cloud {
  const cloud = known.get(name);
  if (cloud === undefined) throw new Error(`clouds/list.ts names no cloud ${name}: the rules were not asked`);
  return cloud;
}

/** The store that every client of S3 asks where no address is told. */
export const assumedStore = namesWith(({ storage }) => storage?.isAssumed === true)[0]!;

/** What works today, and what Strata knows of and refuses until it is built. */
export function providerChoices(role: Role): {
  readonly built: readonly string[];
  readonly planned: readonly string[];
} {
  return { built: namesWith((cloud) => cloud[role] !== null), planned: planned[role] };
}

/** Facts of the cloud of a description; undefined for a cloud that is not built, which a rule refuses. */
export function cloudOf({ compute }: Description): Playing<NonNullable<Cloud['compute']>> | undefined {
  return playing('compute', compute.provider);
}

export function storeOf(provider: string): Playing<NonNullable<Cloud['storage']>> | undefined {
  return playing('storage', provider);
}

export function dnsOf(provider: string): Playing<NonNullable<Cloud['dns']>> | undefined {
  return playing('dns', provider);
}

/** Facts of the cloud of a model, in which every provider is built. */
export function computeFacts({ provider }: { readonly provider: ComputeProvider }) {
  return needed('compute', provider);
}

export function storageFacts({ provider }: { readonly provider: StorageProvider }) {
  return needed('storage', provider);
}

export function dnsFacts({ provider }: { readonly provider: DnsProvider }) {
  return needed('dns', provider);
}

/** The word of a description as a word of the model. @throws where no rule has refused it before */
export function built<R extends Role>(role: R, provider: string): BuiltProvider[R] {
  return needed(role, provider).name as BuiltProvider[R];
}

interface BuiltProvider {
  readonly compute: ComputeProvider;
  readonly storage: StorageProvider;
  readonly dns: DnsProvider;
}

function playing<R extends Role>(role: R, name: string): Playing<NonNullable<Cloud[R]>> | undefined {
  const cloud = known.get(name);
  const facts = cloud?.[role];
  return cloud && facts ? { ...facts, name, title: cloud.title } : undefined;
}

function needed<R extends Role>(role: R, name: string): Playing<NonNullable<Cloud[R]>> {
  const facts = playing(role, name);
  if (facts === undefined) throw new Error(`${name} is no ${role} provider that is built: the rules were not asked`);
  return facts;
}

function whole(name: string, cloud: Partial<Cloud> | undefined): Cloud {
  if (cloud === undefined) throw new Error(`clouds/list.ts names cloud ${name}, which has no facts`);
  const missing = Object.keys(pieces).find((piece) => cloud[piece as keyof Cloud] === undefined);
  if (missing) throw new Error(`cloud ${name} says nothing of ${missing}: give its facts, or null`);
  return cloud as Cloud;
}
