/** Problems with their places → the refusal that a command ends with. */
import { Refusal, type Refused } from '../config/problem';
import type { Fault, Read } from '../config/text';
import type { NamedProblem } from './check';

/** @param lines the same line is told once */
export function refusal(lines: readonly (Refused & { readonly text: string })[]): Refusal {
  const told = lines.map(({ text, ...refused }) => {
    const { file, line, column } = refused;
    return [`${file}:${line}:${column}: ${text}`, refused] as const;
  });
  const distinct = new Map(told);
  return new Refusal([...distinct.keys()].join('\n'), [...distinct.values()]);
}

export function refused({ path, ...problem }: NamedProblem, file: string, place: Read['place']): Refused {
  return { ...problem, file, ...place.path(path), key: path.join('.') };
}

/** Text that is not data yet has no keys. */
export function unreadable(faults: readonly Fault[], file: string): Refusal {
  return refusal(
    faults.map(({ what, remedy, ...at }) => ({
      ...at,
      ...{ file, key: '', received: String(what), allowed: 'YAML that can be read', remedy: String(remedy) },
      texts: [what, remedy],
      text: `${String(what)}; ${String(remedy)}`,
    })),
  );
}
