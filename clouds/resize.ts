/** A bigger type for a server that keeps its disk: where an API can and Terraform cannot. */
import type { Compute } from '../parts/environment';
import type { Report } from '../platform/report';
import type { Patience } from './store-keys';

export type Resizing = (wanted: Resize, shell: NodeJS.ProcessEnv, report: Report) => Promise<string>;

export interface Resize {
  readonly name: string;
  readonly instanceId: string;
  /** Type that the description says. */
  readonly type: string;
  readonly compute: Compute;
  readonly patience: Patience;
}
