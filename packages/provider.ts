export interface ProviderPackage {
  readonly name: string;
  readonly folder: string;
  /** Terraform's source address: `hetznercloud/hcloud`. */
  readonly source: string;
  readonly version: string;
  /** Resources (`ovh_x`) and data sources (`data.ovh_x`) to include; default: all. */
  readonly types?: readonly string[];
}
