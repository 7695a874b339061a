import { vaultContents } from './contents';
import type { VaultItem } from './contents';
import type { Rule } from '../rule';
import { repeats } from '../described';

/** Two secrets of one name would be one secret: an app would hold the key of the backups. */
export const vaultNamesAreDistinct: Rule = (description) => {
  const reservedFirst = vaultContents(description).toSorted(
    (one, other) => Number(one.path !== null) - Number(other.path !== null),
  );
  return repeats(reservedFirst, ({ variable }) => variable).flatMap(([holder, { path, variable, purpose }]) => {
    if (path === null) return [];
    const what = purpose.kind === 'secret' ? purpose.secret : String(path.at(-1));
    return [
      {
        path,
        received: `${what}, which is kept as ${variable}`,
        allowed: 'a name of its own in the vault',
        remedy: `${holderOf(holder)} is kept under the same name: rename ${holder.path ? 'one of them' : 'this one'}`,
      },
    ];
  });
};

function holderOf({ path, purpose }: VaultItem): string {
  return path === null ? `the ${purpose.kind}` : `${path.join('.')} (${purpose.kind})`;
}
