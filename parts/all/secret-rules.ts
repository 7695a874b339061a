import { vaultContents } from './secrets';
import type { VaultItem } from '../vault/item';
import type { Rule } from '../rule';
import { repeats } from '../described';

/** Two secrets of one name would be one secret: an app would hold the key of the backups. */
export const vaultNamesAreDistinct: Rule = (description) => {
  const reservedFirst = vaultContents(description).toSorted(
    (one, other) => Number(one.path !== null) - Number(other.path !== null),
  );
  return repeats(reservedFirst, ({ variable }) => variable).flatMap(([holder, { path, variable, name }]) => {
    if (path === null) return [];
    return [
      {
        path,
        received: `${name}, which is kept as ${variable}`,
        allowed: 'a name of its own in the vault',
        remedy: `${holderOf(holder)} is kept under the same name: rename ${holder.path ? 'one of them' : 'this one'}`,
      },
    ];
  });
};

function holderOf({ path, kind }: VaultItem): string {
  return path === null ? `the ${kind}` : `${path.join('.')} (${kind})`;
}
