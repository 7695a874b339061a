/** Look-ups in the list of clouds, by the names in a description. */
import type { Description } from '../parts/description';
import type { Cloud } from './cloud';
import { clouds, planned } from './list';
import type { ComputeProvider, DnsProvider, StorageProvider } from './list';

export type Role = 'compute' | 'storage' | 'dns';
/** Facts of a cloud in one role, with the name and title of the cloud. */
export type Playing<Facts> = Facts & { readonly name: string; readonly title: string };

/** A record, so that a missing key does not compile. */
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

/** Checked when the list is loaded, so a missing piece is an error at the first command. */
const cloudsByName: ReadonlyMap<string, Cloud> = new Map(
  Object.entries(clouds).map(([name, cloud]) => [name, checkPieces(name, cloud)]),
);

export function cloudNames(): string[] {
  return [...cloudsByName.keys()];
}

export function everyCloud(): Cloud[] {
  return [...cloudsByName.values()];
}

export function namesWith(is: (cloud: Cloud) => boolean): string[] {
  return [...cloudsByName].flatMap(([name, cloud]) => (is(cloud) ? [name] : []));
}

export function titlesWith(is: (cloud: Cloud) => boolean): string[] {
  return everyCloud()
    .filter(is)
    .map(({ title }) => title);
}

/** Undefined for an unknown name; for use before the rules have run. */
export function cloudIfKnown(name: string): Cloud | undefined {
  return cloudsByName.get(name);
}

/** @throws if the list has no such cloud */
export function cloudNamed(name: string): Cloud {
  const cloud = cloudsByName.get(name);
  if (cloud === undefined) throw new Error(`clouds/list.ts names no cloud ${name}: the rules were not asked`);
  return cloud;
}

/** The store that S3 clients use if no endpoint is set. */
export const assumedStore = namesWith(({ storage }) => storage?.isAssumed === true)[0]!;

/** Providers that work, and planned ones, which a rule refuses. */
export function providerChoices(role: Role): {
  readonly built: readonly string[];
  readonly planned: readonly string[];
} {
  return { built: namesWith((cloud) => cloud[role] !== null), planned: planned[role] };
}

/** Facts of a description's cloud; undefined for a planned cloud, which a rule refuses. */
export function cloudOf({ compute }: Description): Playing<NonNullable<Cloud['compute']>> | undefined {
  return factsIfBuilt('compute', compute.provider);
}

export function storeOf(provider: string): Playing<NonNullable<Cloud['storage']>> | undefined {
  return factsIfBuilt('storage', provider);
}

export function dnsOf(provider: string): Playing<NonNullable<Cloud['dns']>> | undefined {
  return factsIfBuilt('dns', provider);
}

/** Facts of a model's cloud; in a model every provider is built. */
export function computeFacts({ provider }: { readonly provider: ComputeProvider }) {
  return factsOrThrow('compute', provider);
}

export function storageFacts({ provider }: { readonly provider: StorageProvider }) {
  return factsOrThrow('storage', provider);
}

export function dnsFacts({ provider }: { readonly provider: DnsProvider }) {
  return factsOrThrow('dns', provider);
}

/** Narrows the type of a provider's name. @throws if the provider is not built and no rule has refused it */
export function toBuiltProvider<R extends Role>(role: R, provider: string): BuiltProvider[R] {
  return factsOrThrow(role, provider).name as BuiltProvider[R];
}

interface BuiltProvider {
  readonly compute: ComputeProvider;
  readonly storage: StorageProvider;
  readonly dns: DnsProvider;
}

function factsIfBuilt<R extends Role>(role: R, name: string): Playing<NonNullable<Cloud[R]>> | undefined {
  const cloud = cloudsByName.get(name);
  const facts = cloud?.[role];
  return cloud && facts ? { ...facts, name, title: cloud.title } : undefined;
}

function factsOrThrow<R extends Role>(role: R, name: string): Playing<NonNullable<Cloud[R]>> {
  const facts = factsIfBuilt(role, name);
  if (facts === undefined) throw new Error(`${name} is no ${role} provider that is built: the rules were not asked`);
  return facts;
}

function checkPieces(name: string, cloud: Partial<Cloud> | undefined): Cloud {
  if (cloud === undefined) throw new Error(`clouds/list.ts names cloud ${name}, which has no facts`);
  const missing = Object.keys(pieces).find((piece) => cloud[piece as keyof Cloud] === undefined);
  if (missing) throw new Error(`cloud ${name} says nothing of ${missing}: give its facts, or null`);
  return cloud as Cloud;
}
