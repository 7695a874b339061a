/** Recipients of mail about failures, and the mail server. */
export interface Alerts {
  readonly emails: readonly string[];
  readonly smtp: {
    readonly host: string;
    readonly port: number;
    readonly from: string;
    /** Null: the mail server needs no login. */
    readonly user: string | null;
  };
}
