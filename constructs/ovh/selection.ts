/** Terraform expressions that pick one element of a list that OVH answers. */
import { TerraformDataSource } from 'cdktf';
import type { ITerraformResource } from 'cdktf';

export interface Selection {
  /** The list, as an attribute of `from`. */
  readonly list: string;
  /** What of the element is wanted. */
  readonly attribute: string;
  /** Conditions on `each`, in Terraform's words. */
  readonly where: readonly string[];
}

/** The attribute of the one element that fits; Terraform stops where several do. */
export function oneOf(from: ITerraformResource, { list, attribute, where }: Selection): string {
  return `\${one([for each in ${addressOf(from)}.${list} : each.${attribute} if ${where.join(' && ')}])}`;
}

/** Stops Terraform with `errorMessage` unless exactly one element fits. */
export function exactlyOne({ list, where }: Omit<Selection, 'attribute'>, errorMessage: string) {
  const condition = `\${length([for each in self.${list} : each if ${where.join(' && ')}]) == 1}`;
  return { postcondition: [{ condition, errorMessage }] };
}

function addressOf(resource: ITerraformResource): string {
  const kind = TerraformDataSource.isTerraformDataSource(resource) ? 'data.' : '';
  return `${kind}${resource.terraformResourceType}.${resource.friendlyUniqueId}`;
}
