/** What an operation tells while it works, to whoever watches: a terminal, a log, a page. */
import type { Report } from '../platform/report';

export interface Step {
  readonly title: string;
  /** @returns a few words for the finished line, or nothing */
  readonly run: (report: Report) => Promise<string | void>;
}

/** Steps that need nothing of each other and run at the same time. */
export interface Parallel {
  readonly parallel: readonly Step[];
}

export type Stage = Step | Parallel;

export interface Progress {
  /**
   * Runs stages one after the other, and shows how far they are. Where one of several parallel steps fails, the others
   * still end before the failure is thrown: a Terraform must never work on unseen.
   */
  readonly steps: (stages: readonly Stage[]) => Promise<void>;
  /** What people want to read before the end, such as a plan that they are asked about next. */
  readonly tell: Report;
  /** Beside the matter: advice, what is waited for, what is fetched. */
  readonly remark: Report;
}
