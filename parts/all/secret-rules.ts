import { vaultContents } from './secrets';
import type { VaultItem } from '../vault/item';
import type { Rule } from '../rule';
import { repeats } from '../described';
import { wording } from '../../config/wording';

/** Two secrets with one vault variable would share a value: an app could get the key of the backups. */
export const vaultNamesAreDistinct: Rule = (description) => {
  const reservedFirst = vaultContents(description).toSorted(
    (one, other) => Number(one.path !== null) - Number(other.path !== null),
  );
  return repeats(reservedFirst, ({ variable }) => variable).flatMap(([holder, { path, variable, name }]) => {
    if (path === null) return [];
    return [
      {
        path,
        received: wording`${name}, whose vault variable is ${variable}`,
        allowed: wording`a name whose vault variable is unique`,
        remedy: wording`${holderOf(holder)} has the same variable: rename ${holder.path ? wording`one of them` : wording`this one`}`,
      },
    ];
  });
};

function holderOf({ path, kind }: VaultItem): string {
  return path === null ? `the ${kind}` : `${path.join('.')} (${kind})`;
}
