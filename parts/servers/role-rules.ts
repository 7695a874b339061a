import type { Rule } from '../rule';
import { sourceWords } from '../../clouds/fronts';
import { servers } from '../described';
import { wording } from '../../config/wording';

const wordsOfAnsible = ['all', 'localhost', 'ungrouped', 'unmanaged'];

export const rolesAreNotRepeated: Rule = (description) =>
  servers(description).flatMap(([name, { roles }]) =>
    roles.flatMap((role, at) =>
      roles.indexOf(role) < at
        ? [
            {
              path: ['servers', name, 'roles', at],
              received: role,
              allowed: wording`each role once`,
              remedy: wording`remove it`,
            },
          ]
        : [],
    ),
  );

export const serverNamesAreFree: Rule = (description) =>
  Object.keys(description.servers)
    .filter((name) => [...sourceWords(), ...wordsOfAnsible].includes(name))
    .map((name) => ({
      path: ['servers', name],
      received: name,
      allowed: wording`a name that is no keyword`,
      remedy: sourceWords().includes(name)
        ? wording`\`from:\` lists use it as a keyword: rename it`
        : wording`Ansible uses it as a keyword: rename it`,
    }));

/** A host name has at most 63 characters (RFC 1035), and names in the clouds have the same limit. */
export const serverNamesFit: Rule = ({ project, servers }, { environmentName }) =>
  Object.keys(servers)
    .map((name) => ({ name, full: `${project}-${environmentName}-${name}` }))
    .filter(({ full }) => full.length > 63)
    .map(({ name, full }) => ({
      path: ['servers', name],
      received: wording`${full} (${full.length} characters)`,
      allowed: wording`a full name of at most 63 characters`,
      remedy: wording`shorten the key or the project`,
    }));
