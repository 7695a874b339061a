/** Resources of this environment in the cloud that are in no state: Terraform was killed after creating them, before saving its state. */

import type { CloudResource } from '../../clouds/strays';

export interface Stack {
  readonly resource?: Readonly<Record<string, Readonly<Record<string, Described>>>>;
}

interface Described {
  readonly name?: string;
  readonly tags?: Readonly<Record<string, string>>;
}

export interface Strays {
  /** Described resources that are in no state, each with its one match in the cloud. */
  readonly toImport: readonly { readonly address: string; readonly resource: CloudResource }[];
  /** Several match the same described resource, or it is in the state already. */
  readonly unclear: readonly CloudResource[];
  /** The description has no such resource (any more). */
  readonly undescribed: readonly CloudResource[];
}

export interface State {
  readonly addresses: readonly string[];
  /** The whole state as text: parts of a server, such as its root disk, have no resource of their own. */
  readonly text: string;
  /** Servers that Terraform marked as tainted, because their creation was interrupted. */
  readonly tainted: readonly string[];
}

export function straysOf(stack: Stack, state: State, resources: readonly CloudResource[]): Strays {
  const places = resources
    .filter(({ id, name }) => name !== '' && !state.text.includes(`"${id}"`))
    .map((resource) => ({ resource, address: addressOf(stack, resource) }));
  const isClear = ({ resource: { importable }, address }: (typeof places)[number]) =>
    importable &&
    !state.addresses.includes(address!) &&
    places.filter((place) => place.address === address).length === 1;
  const described = places.filter(({ address }) => address !== null);
  return {
    toImport: described.filter(isClear).map((place) => ({ resource: place.resource, address: place.address! })),
    unclear: described.filter((place) => !isClear(place)).map((place) => place.resource),
    undescribed: places.filter(({ address }) => address === null).map((place) => place.resource),
  };
}

/** Null: the description has no resource of this type and name. */
function addressOf({ resource = {} }: Stack, { type, name }: CloudResource): string | null {
  const match = Object.entries(resource[type] ?? {}).find(([, of]) => [of.tags?.['Name'], of.name].includes(name));
  return match ? `${type}.${match[0]}` : null;
}
