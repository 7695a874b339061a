/** What one server may do with backups; prefixes end in `/`. */
export interface ServerBackup {
  readonly bucket: string;
  /** Where it may read, write and delete. */
  readonly prefixes: readonly string[];
  /** Where it may only read, besides. */
  readonly reads: readonly { readonly bucket: string; readonly prefix: string }[];
}
