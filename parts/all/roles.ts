import { eachPart } from './each';

/** Words of `roles` of a server. */
export function serverRoles(): string[] {
  return eachPart().flatMap(({ roles }) => Object.keys(roles));
}
