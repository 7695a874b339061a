/** Brings an environment up in the lab, from its own description and code, and says what was seen. */
import { operation } from '../operation';
import type { Rehearsal } from '../rehearsal/report';

export interface RehearseRequest {
  readonly environment: string;
  /** Lab of this machine; default: the one for rehearsals. */
  readonly lab?: string;
  /** Leaves everything running at the end. */
  readonly keep?: boolean;
  /** Folder of the report. */
  readonly report?: string;
  /** Places outside the lab that the description may name. */
  readonly allowOutside?: readonly string[];
  /** Commit to bring up first; then today's description and code are applied to it. */
  readonly change?: string;
  /** With `change`: requests of a site that may fail, and seconds without a good answer. */
  readonly maxFailed?: number;
  readonly maxPause?: number;
}

export interface Rehearsed extends Rehearsal {
  readonly files: { readonly page: string; readonly data: string };
}

/** It has its own folders and lab, so it neither changes nor locks the environment. */
export const rehearse = operation('rehearse', 'looks', async (request: RehearseRequest, face): Promise<Rehearsed> => {
  const { rehearseIn } = await import('../rehearsal/rehearse');
  return rehearseIn(request, face);
});
