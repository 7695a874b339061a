import { eachPart } from './each';
import type { Parts } from './each';

export type RoleName = { [Name in keyof Parts]: keyof Parts[Name]['roles'] }[keyof Parts];

/** Words of `roles` of a server. */
export function serverRoles(): string[] {
  return eachPart().flatMap(({ roles }) => Object.keys(roles));
}
