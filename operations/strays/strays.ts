/** What the cloud has of this environment and no state knows: a Terraform that was killed between making and writing. */

import type { CloudResource } from '../../clouds/strays';

export interface Stack {
  readonly resource?: Readonly<Record<string, Readonly<Record<string, Described>>>>;
}

interface Described {
  readonly name?: string;
  readonly tags?: Readonly<Record<string, string>>;
}

export interface Strays {
  /** One resource of the description that is in no state, and the one in the cloud that is it. */
  readonly toImport: readonly { readonly address: string; readonly found: CloudResource }[];
  /** Nobody can say which of them is the one that is described. */
  readonly unclear: readonly CloudResource[];
  /** The description has no such resource (any more). */
  readonly undescribed: readonly CloudResource[];
}

export interface State {
  readonly addresses: readonly string[];
  /** The whole of it: what a server brought along, such as its first disk, has no entry of its own. */
  readonly text: string;
  /** Servers whose making was not seen to end. */
  readonly tainted: readonly string[];
}

export function straysOf(stack: Stack, state: State, found: readonly CloudResource[]): Strays {
  const places = found
    .filter(({ id, name }) => name !== '' && !state.text.includes(`"${id}"`))
    .map((each) => ({ found: each, address: addressOf(stack, each) }));
  const isClear = ({ found: { importable }, address }: (typeof places)[number]) =>
    importable &&
    !state.addresses.includes(address!) &&
    places.filter((place) => place.address === address).length === 1;
  const described = places.filter(({ address }) => address !== null);
  return {
    toImport: described.filter(isClear).map((place) => ({ found: place.found, address: place.address! })),
    unclear: described.filter((place) => !isClear(place)).map((place) => place.found),
    undescribed: places.filter(({ address }) => address === null).map((place) => place.found),
  };
}

/** Null: the description has none of that type and name. */
function addressOf({ resource = {} }: Stack, { type, name }: CloudResource): string | null {
  const match = Object.entries(resource[type] ?? {}).find(([, of]) => [of.tags?.['Name'], of.name].includes(name));
  return match ? `${type}.${match[0]}` : null;
}
