/**
 * What is lost if a resource is deleted, for every resource type that Strata creates. Terraform refuses to destroy
 * resources that hold or protect data; `up` and `plan` stop if a plan destroys or weakens one. A test compares this list
 * with the types that the constructs create.
 */
import { everyCloud } from '../clouds';
import type { Kind } from './kind';
import type { StateChange } from './weakening';

/** Null: Strata creates no resources of this type. */
export function kindOf(terraformType: string): Kind | null {
  const kinds = everyCloud().map(({ kinds }) => kinds);
  const own = kinds.find((each) => Object.hasOwn(each, terraformType));
  return own ? own[terraformType]! : null;
}

/** Descriptions of what would become weaker; empty for types that protect nothing. */
export function weakenings(type: string, change: StateChange): string[] {
  const kind = kindOf(type);
  const checks = kind === null || kind.loss === 'nothing' ? [] : kind.checks;
  return [...new Set(checks.flatMap((check) => check(change)))];
}

export function terraformTypes(): string[] {
  return everyCloud().flatMap(({ kinds }) => Object.keys(kinds));
}
