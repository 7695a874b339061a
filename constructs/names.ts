import type { TerraformElement } from 'cdktf';

/**
 * Gives a resource the address an operator would type (`aws_instance.db-1`). Made from description keys only, so that
 * moving a construct in the tree or removing a neighbour never renames, and thus never replaces, a resource.
 * Call it before anything reads an attribute: references take the address the resource has at that moment.
 */
export function named<T extends TerraformElement>(resource: T, name: string): T {
  resource.overrideLogicalId(name);
  return resource;
}
