/** What a rehearsal in the lab replaces in a description, because the lab cannot have it. */
import type { Lab } from '../clouds/lab/lab';
import type { Description } from './description';

export interface Exchange {
  /** Keys from the top of the description to the replaced one: `['compute', 'provider']`. */
  readonly path: readonly string[];
  /** What the rehearsal has there; undefined: nothing. */
  readonly value: unknown;
  /** For the report, in the words of an operator. */
  readonly why: string;
}

/** The lab that an environment is rehearsed in. */
export interface RehearsalLab {
  readonly lab: Lab;
  /** Images in the lab's registry, with their tags. */
  readonly images: ReadonlySet<string>;
  /** A number of its own for each server, from 0; the same for every description of one rehearsal. */
  readonly position: (server: string) => number;
}

/** Where two exchanges name the same key, the later one holds. */
export type Exchanges = (description: Description, rehearsalLab: RehearsalLab) => readonly Exchange[];

export const nothingToExchange: Exchanges = () => [];

/** Numbers names in the order in which they are asked for. */
export function numbering(): RehearsalLab['position'] {
  const names: string[] = [];
  return (name) => (names.includes(name) ? names.indexOf(name) : names.push(name) - 1);
}
