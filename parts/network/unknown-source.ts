import type { Problem } from '../../config/problem';
import { correctedRange, isRange } from '../../config/ranges';
import type { Description } from '../description';
import { frontNames, sourceWords } from '../../clouds/fronts';
import { sourcesOf } from './source';
import { didYouMean } from '../../config/spelling';
import { wording } from '../../config/wording';

/** The problem of an unknown word in a list of sources. */
export function unknownSource(word: string, path: Problem['path'], description: Description): Problem[] {
  if (correctedRange(word) !== undefined || sourcesOf(word, description) !== undefined) return [];
  const words = [
    'internet',
    'admin',
    ...frontNames(),
    ...(description.network ? ['network'] : []),
    ...Object.keys(description.servers),
    ...Object.keys(description.loadBalancers),
    ...Object.values(description.servers).flatMap(({ roles }) => roles.map((role) => `role:${role}`)),
  ];
  return [
    {
      path,
      received: word,
      allowed: wording`${sourceWords().join(', ')}, a server, a load balancer, role:<role> of a server, or a range`,
      remedy: isRange(`${word}/32`)
        ? wording`did you mean \`${word}/32\`?`
        : didYouMean(word, words, word.startsWith('role:') ? wording`give that role to a server` : wording`correct it`),
    },
  ];
}
