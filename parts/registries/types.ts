/** A private registry that hosts with containers are logged in to. */
export interface Registry {
  readonly host: string;
  readonly user: string;
  /** Variable of the vault. */
  readonly passwordVariable: string;
}
