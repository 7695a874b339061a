/** A failed step; printed without a stack trace. The message says what failed, the last output of the program, and what to do. */
export class Failure extends Error {
  /** Title of the step that failed; undefined: it failed outside of all steps. */
  step?: string;
}

/** The message, below the title of the step that failed. */
export function failureWords({ step, message }: Failure): string {
  return step === undefined ? message : `${step} failed.\n${message}`;
}
