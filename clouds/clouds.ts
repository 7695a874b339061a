/** Look-ups in the list of clouds, by the words of a description. */
import type { Description } from '../parts/description';
import type { Cloud } from './cloud';
import { clouds, planned } from './list';
import type { ComputeProvider, DnsProvider, StorageProvider } from './list';

export type Role = 'compute' | 'storage' | 'dns';
/** Facts of a cloud in one role, with the name and title of the cloud. */
export type Playing<Facts> = Facts & { readonly name: string; readonly title: string };

export function cloudNames(): string[] {
  return Object.keys(clouds);
}

export function everyCloud(): Cloud[] {
  return cloudNames().map(cloudNamed);
}

export function namesWith(is: (cloud: Cloud) => boolean): string[] {
  return cloudNames().filter((name) => is(cloudNamed(name)));
}

export function titlesWith(is: (cloud: Cloud) => boolean): string[] {
  return namesWith(is).map((name) => cloudNamed(name).title);
}

/** @throws where the list has no such cloud, or a piece of it is missing: somebody forgot it */
export function cloudNamed(name: string): Cloud {
  const cloud: Partial<Cloud> | undefined = Object.hasOwn(clouds, name)
    ? clouds[name as keyof typeof clouds]
    : undefined;
  if (cloud === undefined) throw new Error(`clouds/list.ts names no cloud ${name} with facts of its own`);
  for (const role of ['compute', 'storage', 'dns'] as const) {
    if (cloud[role] === undefined) throw new Error(`cloud ${name} says nothing of ${role}: give its facts, or null`);
  }
  return cloud as Cloud;
}

/** The store that every client of S3 asks where no address is told. */
export const assumedStore = namesWith(({ storage }) => storage?.isAssumed === true)[0]!;

/** Undefined for a word that nobody has checked yet. */
export function cloudIfKnown(name: string): Cloud | undefined {
  return Object.hasOwn(clouds, name) ? cloudNamed(name) : undefined;
}

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
  if (!Object.hasOwn(clouds, name)) return undefined;
  const cloud = cloudNamed(name);
  const facts = cloud[role];
  return facts === null ? undefined : { ...facts, name, title: cloud.title };
}

function needed<R extends Role>(role: R, name: string): Playing<NonNullable<Cloud[R]>> {
  const facts = playing(role, name);
  if (facts === undefined) throw new Error(`${name} is no ${role} provider that is built: the rules were not asked`);
  return facts;
}
