import type { Description } from '../description';
import type { Server } from '../environment';
import type { Context } from '../rule';
import { server } from '../servers/model';
import { eachPart, mergeDistinct } from './each';
import { groupsOf } from './groups';
import { ports } from './ports';

/** Servers of the model, with the keys that every part adds. */
export function servers(description: Description, context: Context): Server[] {
  return Object.keys(description.servers).map(
    (name) =>
      ({
        ...server(context.environmentName, name, description),
        ...mergeDistinct(eachPart().map(({ model }) => model.server(name, description, context))),
        ports: ports(name, description),
        groups: groupsOf(name, description),
      }) as Server,
  );
}
