import { replacementWords } from '../../views/replacements';
import type { Replacements } from '../../views/replacements';

/** Empty: the environment has no app. */
export function replacementsText(apps: readonly Replacements[]): string {
  if (apps.length === 0) return '';
  const title = 'How a release replaces services that changed';
  return [title, ...apps.map(replacementWords)].join('\n');
}
