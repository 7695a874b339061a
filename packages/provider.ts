export interface ProviderPackage {
  readonly name: string;
  readonly folder: string;
  /** As Terraform names it: `hetznercloud/hcloud`. */
  readonly source: string;
  readonly version: string;
  /** The resources (`ovh_x`) and data sources (`data.ovh_x`) it is limited to. */
  readonly types?: readonly string[];
}
