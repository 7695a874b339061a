import type { Folder } from '../config/folder';
import type { Problem } from '../config/problem';
import type { Description } from './description';

export interface Context {
  /** Other environments in the same folder, by name; those that do not match the schema are left out. */
  readonly neighbours: ReadonlyMap<string, Description>;
  readonly environmentName: string;
  /** Of the description; without it, files that the description names are not read. */
  readonly folder?: Folder;
}

/** Named after the condition that must hold. Must not throw on any description, even with planned providers. */
export type Rule = (description: Description, context: Context) => Problem[];
