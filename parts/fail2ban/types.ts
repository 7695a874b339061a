/** How many failures in which time are answered by a ban of which length. */
export interface Fail2ban {
  readonly maxRetry: number;
  readonly findSeconds: number;
  readonly banSeconds: number;
}
