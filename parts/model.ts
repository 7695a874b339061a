/** Description → Environment. Pure: same description, same model. Nothing after this reads the description again. */
import { eachPart, merged } from './all/each';
import { secrets } from './all/secrets';
import { servers } from './all/servers';
import type { Description } from './description';
import type { Environment } from './environment';
import type { Context } from './rule';

/**
 * @param context the environment's name, and its neighbours, some of which it may restore from
 * @param home folder of the environment's private things, absolute
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
    ...merged(eachPart().map(({ model }) => model.environment(description, context))),
  } as Environment;
}
