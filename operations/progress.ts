/** What an operation tells while it works, to whoever watches: a terminal, a log, a page. */
import type { Report } from '../platform/report';

export interface Step {
  readonly title: string;
  /** @returns a few words for the finished line, or nothing */
  readonly run: (report: Report) => Promise<string | void>;
}

export interface Progress {
  /** Runs steps one after the other, and shows how far they are. */
  readonly steps: (steps: readonly Step[]) => Promise<void>;
  /** What people want to read before the end, such as a plan that they are asked about next. */
  readonly tell: Report;
  /** Beside the matter: advice, what is waited for, what is fetched. */
  readonly remark: Report;
}
