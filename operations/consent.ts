/** How an operation asks somebody before it does what cannot be taken back. */
import { Failure } from '../platform/failure';

export interface Consent {
  /**
   * @param flag of the command line, for the words of a refusal
   * @param expected what has to be given, such as the name of the environment
   * @throws Failure where it was not given
   */
  readonly ask: (warning: string, flag: string, expected: string) => Promise<void>;
  /** Whether somebody agrees to what is changed on this machine. */
  readonly agree: (question: string) => Promise<boolean>;
}

export function notGiven(flag: string, expected: string): Failure {
  return new Failure(`nothing was done; to consent, add ${flag} ${expected}`);
}
