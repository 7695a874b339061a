import { appsOf } from './described';
import { choiceOfServer, hasRole, repeats, services } from '../described';
import type { Problem } from '../../config/problem';
import type { Rule } from '../rule';

export const containerImagesArePinned: Rule = (description) =>
  services(description)
    .filter(({ service }) => !service.image.includes('@') && !/:(?!latest$)[^/:]+$/.test(service.image))
    .map(({ service, path }) => ({
      path: [...path, 'image'],
      received: service.image,
      allowed: 'an image with a tag other than latest, or a digest',
      remedy: 'write the version you want, such as `:1.4.2`, so that a deployment can be repeated',
    }));

export const healthHasAPort: Rule = (description) =>
  services(description)
    .filter(({ service }) => service.health && service.port === undefined)
    .map(({ path }) => ({
      path: [...path, 'health'],
      received: 'a health check without a port',
      allowed: 'a service with a port that can be asked',
      remedy: 'add `port:`, or remove `health`',
    }));

/** Containers, sites and dumps are known as `<app>-<service>` on each server. */
export const servicesOfAServerAreDistinct: Rule = (description) => {
  const all = services(description).flatMap(({ servers: on, path }) =>
    on.map((server) => ({ server, path, name: `${path[1]}-${path[3]}` })),
  );
  const found = repeats(all, ({ server, name }) => `${server}:${name}`);
  return [...new Map(found.map((pair) => [pair[1].path.join('.'), pair])).values()]
    .filter(([first, { path }]) => first.path.join('.') !== path.join('.'))
    .map(([first, { path, name, server }]): Problem => ({
      path,
      received: `${name} on ${server}`,
      allowed: 'a name `<app>-<service>` that no other service of the server has',
      remedy: `${first.path.join('.')} has it already: rename one of them`,
    }));
};

export const appServersExist: Rule = (description) =>
  appsOf(description).flatMap(([app, { servers: named }]) =>
    named.flatMap((name, at) =>
      name in description.servers
        ? []
        : [{ path: ['apps', app, 'servers', at], received: name, ...choiceOfServer(name, description.servers) }],
    ),
  );

export const appServersHaveRole: Rule = (description) =>
  appsOf(description).flatMap(([app, { servers: named }]) =>
    named.flatMap((name, at) =>
      name in description.servers && !hasRole(name, description, 'app')
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
  appsOf(description).flatMap(([app, { servers: named }]) =>
    named.flatMap((name, at) =>
      named.indexOf(name) < at
        ? [{ path: ['apps', app, 'servers', at], received: name, allowed: 'each server once', remedy: 'remove it' }]
        : [],
    ),
  );
