import type { Runtime } from '../../runtimes/runtime';

/** Dumps that one server makes. */
export interface ServerDumps {
  readonly at: string;
  /** Days that copies stay on the server. */
  readonly daysOnServer: number;
  /** Prefix in the bucket. */
  readonly prefix: string;
  readonly cipherVariable: string;
  readonly sources: readonly DumpSource[];
}

/** The PostgreSQL of the server, or one in a container of an app. */
export type DumpSource =
  | { readonly name: string; readonly kind: 'cluster' }
  | {
      readonly name: string;
      readonly kind: Runtime['dumps'];
      readonly project: string;
      readonly service: string;
      readonly user: string;
    };
