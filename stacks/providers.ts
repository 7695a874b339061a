import type { RequiredProvider } from '../home/terraform-folder';

/** Exact versions that the bindings in package.json were generated from. */
export const requiredProviders: readonly RequiredProvider[] = [
  { source: 'registry.terraform.io/hashicorp/aws', version: '5.100.0' },
];
