/** Resizing a server without losing its disk, where the API can do it and Terraform cannot. */
import type { Compute } from '../parts/environment';
import type { Report } from '../platform/report';
import type { Patience } from './store-keys';

export type Resizing = (resize: Resize, shell: NodeJS.ProcessEnv, report: Report) => Promise<string>;

export interface Resize {
  readonly name: string;
  readonly instanceId: string;
  /** The type in the description. */
  readonly type: string;
  readonly compute: Compute;
  readonly patience: Patience;
}
