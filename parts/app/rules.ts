import { appsOf } from './described';
import type { Description } from '../description';
import { choiceOfServer, hasRole, repeats, services } from '../described';
import type { Problem } from '../../config/problem';
import type { Rule } from '../rule';
import { wording } from '../../config/wording';

export const containerImagesArePinned: Rule = (description) =>
  services(description)
    // What stands in a Compose file has a rule of its own.
    .filter(({ path }) => !isOfFile(path, description))
    .filter(({ service }) => !service.image.includes('@') && !/:(?!latest$)[^/:]+$/.test(service.image))
    .map(({ service, path }) => ({
      path: [...path, 'image'],
      received: service.image,
      allowed: wording`an image with a tag other than latest, or a digest`,
      remedy: wording`write the version you want, such as \`:1.4.2\`, so that a deployment can be repeated`,
    }));

export const healthHasAPort: Rule = (description) =>
  services(description)
    .filter(({ service }) => service.health && service.port === undefined)
    .map(({ path }) => ({
      path: [...path, 'health'],
      received: wording`a health check without a port`,
      allowed: wording`a service with a port that can be asked`,
      remedy: wording`add \`port:\`, or remove \`health\``,
    }));

/** Containers, sites and dumps are named `<app>-<service>` on each server. */
export const servicesOfAServerAreDistinct: Rule = (description) => {
  const all = services(description).flatMap(({ servers: on, path }) =>
    on.map((server) => ({ server, path, name: `${path[1]}-${path[3]}` })),
  );
  const duplicates = repeats(all, ({ server, name }) => `${server}:${name}`);
  return [...new Map(duplicates.map((pair) => [pair[1].path.join('.'), pair])).values()]
    .filter(([first, { path }]) => first.path.join('.') !== path.join('.'))
    .map(([first, { path, name, server }]): Problem => ({
      path,
      received: wording`${name} on ${server}`,
      allowed: wording`a name \`<app>-<service>\` that no other service of the server has`,
      remedy: wording`${first.path.join('.')} has it already: rename one of them`,
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
              received: wording`${name}, a server without role app`,
              allowed: wording`servers with role app`,
              remedy: wording`give role \`app\` to ${name}`,
            },
          ]
        : [],
    ),
  );

export const appServersAreNotRepeated: Rule = (description) =>
  appsOf(description).flatMap(([app, { servers: named }]) =>
    named.flatMap((name, at) =>
      named.indexOf(name) < at
        ? [
            {
              path: ['apps', app, 'servers', at],
              received: name,
              allowed: wording`each server once`,
              remedy: wording`remove it`,
            },
          ]
        : [],
    ),
  );

function isOfFile([, app, , service]: readonly string[], description: Description): boolean {
  const own = appsOf(description).find(([name]) => name === app)?.[1].own;
  return own !== undefined && own !== null && !own.file.described[service!];
}
