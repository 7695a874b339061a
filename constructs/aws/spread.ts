import { PlacementGroup } from '@cdktf/provider-aws/lib/placement-group';
import type { Construct } from 'constructs';
import { withLogicalId } from '../names';

/** @returns a function from a `spread` value to the name of its placement group */
export function spreadGroups(scope: Construct, prefix: string): (word: string) => string {
  const names = new Map<string, string>();
  return (word) => {
    if (!names.has(word)) {
      const props = { name: `${prefix}-${word}`, strategy: 'spread' };
      names.set(word, withLogicalId(new PlacementGroup(scope, `spread-${word}`, props), word).name);
    }
    return names.get(word)!;
  };
}
