/** Problems and their places → the error that a command ends with. */
import { Refusal, type LocatedProblem } from '../config/problem';
import type { Fault, Read } from '../config/text';
import type { NamedProblem } from './check';

/** Repeated lines are printed once. */
export function toRefusal(lines: readonly (LocatedProblem & { readonly text: string })[]): Refusal {
  const entries = lines.map(({ text, ...problem }) => {
    const { file, line, column } = problem;
    return [`${file}:${line}:${column}: ${text}`, problem] as const;
  });
  const distinct = new Map(entries);
  return new Refusal([...distinct.keys()].join('\n'), [...distinct.values()]);
}

export function locate({ path, at, ...problem }: NamedProblem, file: string, place: Read['place']): LocatedProblem {
  return { ...problem, ...(at ?? { file, ...place.path(path) }), key: path.join('.') };
}

/** Syntax errors have no key, since the text could not be parsed. */
export function unreadableText(faults: readonly Fault[], file: string): Refusal {
  return toRefusal(
    faults.map(({ what, remedy, ...at }) => ({
      ...at,
      ...{ file, key: '', received: String(what), allowed: 'YAML that can be read', remedy: String(remedy) },
      texts: [what, remedy],
      text: `${String(what)}; ${String(remedy)}`,
    })),
  );
}
