/** What may stand for an argument, or for the value of an option. */
import type { Argument, Option } from 'commander';
import { blueprints } from '../../operations/blueprint';
import { knownEnvironments, loadEnvironment } from '../../operations/project';

/** By what help shows between `<` and `>`. The environment is the first argument of every command that has one. */
const byPlaceholder: Readonly<Record<string, (environment: string | undefined) => readonly string[] | 'files'>> = {
  environment: knownEnvironments,
  server: (environment) => (environment === undefined ? [] : serversOf(environment)),
  blueprint: blueprints,
  file: () => 'files',
};

/** @returns all words that can be known; 'files': those of the file system */
export function valuesOf(slot: Argument | Option, args: readonly string[]): readonly string[] | 'files' {
  // Whoever consents types the name: a key that fills it in would take the question away.
  if ('attributeName' in slot && slot.attributeName() === 'consent') return [];
  return slot.argChoices ?? byPlaceholder[placeholderOf(slot)]?.(args[0]) ?? [];
}

function placeholderOf(slot: Argument | Option): string {
  return 'flags' in slot ? (/<([\w-]+)/.exec(slot.flags)?.[1] ?? '') : slot.name();
}

/** None where the description has problems: `strata validate` tells them. */
function serversOf(environment: string): readonly string[] {
  try {
    return loadEnvironment(environment).servers.map(({ name }) => name);
  } catch {
    return [];
  }
}
