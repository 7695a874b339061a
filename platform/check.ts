/** What became of one thing that was looked at. */
export type Outcome = 'passed' | 'failed' | 'not observable here';

export interface Check {
  readonly name: string;
  readonly outcome: Outcome;
  readonly reason: string;
}
