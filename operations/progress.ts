/** Progress of an operation, which a terminal, a log or a page shows. */
import type { Report } from '../platform/report';

export interface Step {
  readonly title: string;
  /** @returns text for the line of the finished step, or nothing */
  readonly run: (report: Report) => Promise<string | void>;
}

/** Independent steps that run at the same time. */
export interface Parallel {
  readonly parallel: readonly Step[];
}

export type Stage = Step | Parallel;

export interface Progress {
  /**
   * Runs stages one after the other, and shows how far they are. Where one of several parallel steps fails, the others
   * still end before the failure is thrown: Terraform must not go on in the background.
   */
  readonly steps: (stages: readonly Stage[]) => Promise<void>;
  /** Text to show before the end, such as a plan that the operator is asked about next. */
  readonly tell: Report;
  /** Secondary messages: advice, waits, downloads. */
  readonly remark: Report;
}
