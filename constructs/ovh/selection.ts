/** Terraform expressions that select one element of a list of a data source. */
import { TerraformDataSource } from 'cdktf';
import type { ITerraformResource } from 'cdktf';

export interface Selection {
  /** The list, as an attribute of `from`. */
  readonly list: string;
  /** Attribute of the element. */
  readonly attribute: string;
  /** Conditions on `each`, as Terraform expressions. */
  readonly where: readonly string[];
}

/** The attribute of the only matching element; Terraform fails if several match. */
export function oneOf(from: ITerraformResource, { list, attribute, where }: Selection): string {
  return `\${one([for each in ${addressOf(from)}.${list} : each.${attribute} if ${where.join(' && ')}])}`;
}

/** A postcondition that fails with `errorMessage` unless exactly one element matches. */
export function exactlyOne({ list, where }: Omit<Selection, 'attribute'>, errorMessage: string) {
  const condition = `\${length([for each in self.${list} : each if ${where.join(' && ')}]) == 1}`;
  return { postcondition: [{ condition, errorMessage }] };
}

function addressOf(resource: ITerraformResource): string {
  const kind = TerraformDataSource.isTerraformDataSource(resource) ? 'data.' : '';
  return `${kind}${resource.terraformResourceType}.${resource.friendlyUniqueId}`;
}
