/** How an operation asks for consent before it does something irreversible. */
import { Failure } from '../platform/failure';

export interface Consent {
  /**
   * @param flag option of the command line, for the error message
   * @param expected text that must be typed, such as the name of the environment
   * @throws Failure without consent
   */
  readonly ask: (warning: string, flag: string, expected: string) => Promise<void>;
  /** Asks yes or no, for changes to this machine. */
  readonly agree: (question: string) => Promise<boolean>;
}

export function consentMissing(flag: string, expected: string): Failure {
  return new Failure(`nothing was done; to consent, add ${flag} ${expected}`);
}
