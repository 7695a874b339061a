import type { Problem } from '../config/problem';
import type { Description } from './description';

export interface Context {
  /** Environments in the same folder, by name, as far as they are right in shape. */
  readonly neighbours: ReadonlyMap<string, Description>;
  readonly environmentName: string;
}

/** Named after what holds where it finds nothing. Must bear any description, also for providers that are not built yet. */
export type Rule = (description: Description, context: Context) => Problem[];
