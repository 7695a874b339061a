import type { TerraformElement } from 'cdktf';

/**
 * Sets the Terraform address of a resource (`aws_instance.db-1`) from description keys only, so that moving a construct
 * or removing another resource never renames, and thus never replaces, this one.
 * Call it before any code reads an attribute: references contain the address at that moment.
 */
export function withLogicalId<T extends TerraformElement>(resource: T, name: string): T {
  resource.overrideLogicalId(name);
  return resource;
}
