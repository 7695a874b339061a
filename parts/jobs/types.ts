/** Who learns of failures, and what carries the mail. */
export interface Alerts {
  readonly emails: readonly string[];
  readonly smtp: {
    readonly host: string;
    readonly port: number;
    readonly from: string;
    /** Null: the server takes mail without a login. */
    readonly user: string | null;
  };
}
