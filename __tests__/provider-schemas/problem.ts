/** One way in which a document does not agree with a provider's schema. */
export interface SchemaProblem {
  /** `aws_instance.db-1.root_block_device[0]` */
  readonly at: string;
  readonly message: string;
}

export function problemText({ at, message }: SchemaProblem): string {
  return `${at}: ${message}`;
}
