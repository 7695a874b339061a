import { servers } from '../described';
import type { Rule } from '../rule';
import { eachPart } from './each';
import { wording } from '../../config/wording';

export const rolesHaveTheirBlock: Rule = (description) =>
  servers(description).flatMap(([name, { roles }]) =>
    roles.flatMap((role, at) => {
      const remedy = roleNamed(role)?.lacks(name, description);
      return remedy
        ? [
            {
              path: ['servers', name, 'roles', at],
              received: role,
              allowed: wording`a role that the description has settings for`,
              remedy,
            },
          ]
        : [];
    }),
  );

function roleNamed(role: string) {
  return eachPart().flatMap(({ roles }) => (Object.hasOwn(roles, role) ? [roles[role]!] : []))[0];
}
