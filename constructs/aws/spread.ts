import { PlacementGroup } from '@cdktf/provider-aws/lib/placement-group';
import type { Construct } from 'constructs';
import { named } from '../names';

/** @returns a function from a `spread` word to the name of the group that keeps its servers on different machines. */
export function spreadGroups(scope: Construct, prefix: string): (word: string) => string {
  const made = new Map<string, string>();
  return (word) => {
    if (!made.has(word)) {
      const props = { name: `${prefix}-${word}`, strategy: 'spread' };
      made.set(word, named(new PlacementGroup(scope, `spread-${word}`, props), word).name);
    }
    return made.get(word)!;
  };
}
