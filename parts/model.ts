/** Description → Environment (the model). Pure. Later steps read only the model, never the description. */
import { eachPart, mergeDistinct } from './all/each';
import { secrets } from './all/secrets';
import { servers } from './all/servers';
import type { Description } from './description';
import type { Environment } from './environment';
import type { Context } from './rule';

/**
 * @param context the environment's name, and the other environments, some of which it may restore from
 * @param home absolute path of the folder with the environment's private files
 */
export function toEnvironment(context: Context, description: Description, home: string): Environment {
  const { environmentName: name } = context;
  return {
    name,
    project: description.project,
    prefix: `${description.project}-${name}`,
    home,
    servers: servers(description, context),
    secrets: secrets(description),
    ...mergeDistinct(eachPart().map(({ model }) => model.environment(description, context))),
  } as Environment;
}
