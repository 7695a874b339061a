import { cloudOf } from '../../clouds/clouds';
import { didYouMean, commaList } from '../../config/spelling';
import { loadBalancers } from '../described';
import type { Rule } from '../rule';
import { wording } from '../../config/wording';

export const loadBalancerSizesAreKnown: Rule = (description) => {
  const types = cloudOf(description)?.loadBalancers;
  if (!types) return [];
  const sizes = [...new Set([...Object.keys(types), ...Object.values(types)])].filter((word): word is string =>
    Boolean(word),
  );
  return loadBalancers(description)
    .filter(([, { size }]) => !sizes.includes(size))
    .map(([name, { size }]) => ({
      path: ['loadBalancers', name, 'size'],
      received: size,
      allowed: commaList(sizes),
      remedy: didYouMean(size, sizes, wording`choose one of these`),
    }));
};
