/** Keys that only some clouds support. */
import { cloudOf, namesWith } from '../../clouds/clouds';
import type { OwnKeys } from '../../clouds/facts';
import type { Description } from '../description';
import type { Rule } from '../rule';
import { fixed, type Text, wording } from '../../config/wording';

export const keysBelongToTheirCloud: Rule = (description) => {
  const own = cloudOf(description);
  if (!own) return [];
  return describedKeys(description)
    .filter(({ kind, key, value }) => value !== undefined && !has(own.ownKeys, kind, key))
    .flatMap(({ kind, path, key, value }) => {
      const others = namesWith(({ compute }) => compute !== null && has(compute.ownKeys, kind, key));
      if (others.length === 0) return [];
      return [
        {
          path: [...path, key],
          received: String(value),
          allowed: wording`nothing, with compute.provider ${own.name}: only ${listedNames(others)} it`,
          remedy: wording`remove it`,
        },
      ];
    });
};

interface DescribedKey {
  readonly kind: keyof OwnKeys;
  readonly path: readonly string[];
  readonly key: string;
  readonly value: unknown;
}

function describedKeys({ compute, network, servers }: Description): DescribedKey[] {
  const keys = (kind: keyof OwnKeys, path: readonly string[], of: object): DescribedKey[] =>
    Object.entries(of).map(([key, value]) => ({ kind, path, key, value: value as unknown }));
  return [
    ...keys('compute', ['compute'], compute),
    ...Object.entries(network?.subnets ?? {}).flatMap(([name, subnet]) =>
      keys('subnets', ['network', 'subnets', name], subnet),
    ),
    ...Object.entries(servers).flatMap(([name, server]) => keys('servers', ['servers', name], server)),
  ];
}

function has(keys: OwnKeys, kind: keyof OwnKeys, key: string): boolean {
  return keys[kind].some((own) => own === key);
}

function listedNames(names: readonly string[]): Text {
  return wording`${names.map((name) => `\`${name}\``).join(', ')} ${fixed(names.length === 1 ? 'has' : 'have')}`;
}
