import type { Rule } from '../rule';
import { composeApps } from '../app/model';
import { choiceOfServer, hostedPostgresql, servers } from '../described';

const wordsOfSources = ['internet', 'network', 'admin', 'cloudflare'];
const wordsOfAnsible = ['all', 'localhost', 'ungrouped', 'unmanaged'];

export const rolesHaveTheirBlock: Rule = (description) => {
  const running = Object.values(description.apps).flatMap((app) =>
    app.runtime === 'compose' ? app.servers : Object.keys(description.servers),
  );
  const lacks = (name: string, role: string): string | undefined => {
    if (role === 'proxy' && !description.proxy) return 'add `proxy:`, or remove the role';
    if (role === 'app' && !running.includes(name)) return `name ${name} in \`servers\` of an app, or remove the role`;
    if (role === 'postgresql' && hostedPostgresql(description)?.server !== name) {
      return `write ${name} in \`postgresql.server\`, or remove the role`;
    }
    return undefined;
  };
  return servers(description).flatMap(([name, { roles }]) =>
    roles.flatMap((role, at) => {
      const remedy = lacks(name, role);
      return remedy
        ? [{ path: ['servers', name, 'roles', at], received: role, allowed: 'a role that has something to do', remedy }]
        : [];
    }),
  );
};

export const rolesAreNotRepeated: Rule = (description) =>
  servers(description).flatMap(([name, { roles }]) =>
    roles.flatMap((role, at) =>
      roles.indexOf(role) < at
        ? [{ path: ['servers', name, 'roles', at], received: role, allowed: 'each role once', remedy: 'remove it' }]
        : [],
    ),
  );

export const serverNamesAreFree: Rule = (description) =>
  Object.keys(description.servers)
    .filter((name) => [...wordsOfSources, ...wordsOfAnsible].includes(name))
    .map((name) => ({
      path: ['servers', name],
      received: name,
      allowed: 'a name that means nothing else yet',
      remedy: wordsOfSources.includes(name)
        ? '`from:` lists use this word: rename it'
        : 'Ansible uses this word: rename it',
    }));

/** A host name has at most 63 characters, and so have names in the clouds (RFC 1035). */
export const serverNamesFit: Rule = ({ project, servers }, { environmentName }) =>
  Object.keys(servers)
    .map((name) => ({ name, full: `${project}-${environmentName}-${name}` }))
    .filter(({ full }) => full.length > 63)
    .map(({ name, full }) => ({
      path: ['servers', name],
      received: `${full} (${full.length} characters)`,
      allowed: 'a full name of at most 63 characters',
      remedy: 'shorten the key or the project',
    }));

export const appServersExist: Rule = (description) =>
  composeApps(description).flatMap(([app, { servers: named }]) =>
    named.flatMap((name, at) =>
      name in description.servers
        ? []
        : [{ path: ['apps', app, 'servers', at], received: name, ...choiceOfServer(name, description.servers) }],
    ),
  );

export const appServersHaveRole: Rule = (description) =>
  composeApps(description).flatMap(([app, { servers: named }]) =>
    named.flatMap((name, at) =>
      description.servers[name]?.roles.includes('app') === false
        ? [
            {
              path: ['apps', app, 'servers', at],
              received: `${name}, a server without role app`,
              allowed: 'servers with role app',
              remedy: `give role \`app\` to ${name}`,
            },
          ]
        : [],
    ),
  );

export const appServersAreNotRepeated: Rule = (description) =>
  composeApps(description).flatMap(([app, { servers: named }]) =>
    named.flatMap((name, at) =>
      named.indexOf(name) < at
        ? [{ path: ['apps', app, 'servers', at], received: name, allowed: 'each server once', remedy: 'remove it' }]
        : [],
    ),
  );
