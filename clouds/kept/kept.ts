/**
 * Every type of resource that Strata makes, by what goes when it goes. Terraform refuses to destroy what holds or
 * protects data; `up` and `plan` stop on a plan that would, and on one that weakens it in place. A test compares this
 * with what the constructs make.
 */
import { everyCloud } from '../clouds';
import type { Kind } from './kind';
import type { StateChange } from './weakening';

/** Null: no type that Strata makes. */
export function kindOf(terraformType: string): Kind | null {
  const kinds = everyCloud().map(({ kinds }) => kinds);
  const own = kinds.find((each) => Object.hasOwn(each, terraformType));
  return own ? own[terraformType]! : null;
}

/** What would become weaker, in words; nothing for types that protect nothing. */
export function weakened(type: string, change: StateChange): string[] {
  const kind = kindOf(type);
  const checks = kind === null || kind.loss === 'nothing' ? [] : kind.checks;
  return [...new Set(checks.flatMap((check) => check(change)))];
}

export function terraformTypes(): string[] {
  return everyCloud().flatMap(({ kinds }) => Object.keys(kinds));
}
