/** Permissions of one server in backup buckets; prefixes end in `/`. */
export interface ServerBackup {
  readonly bucket: string;
  /** Prefixes with read, write and delete access. */
  readonly prefixes: readonly string[];
  /** Additional prefixes with read access only. */
  readonly reads: readonly { readonly bucket: string; readonly prefix: string }[];
}
