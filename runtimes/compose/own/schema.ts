/** Keys of an app that brings its own Compose file. */
import { z } from 'zod';
import { absolutePath, environmentVariables, serviceName } from '../../../config/primitives';
import { unreadFile } from './file';

const path = z
  .string()
  .regex(/^[A-Za-z0-9._/@+,=~-]+\.ya?ml$/, {
    error: 'a path to a .yaml or .yml file, of letters, digits and . _ / @ + , = ~ -; correct it',
  })
  .transform(unreadFile);

export const ownFileKeys = {
  compose: path
    .optional()
    .describe(
      "The app's own Compose file, from the folder of this description; it is used as it is. `services` then names only what Strata has to know of services in that file.",
    ),
  profiles: z
    .array(serviceName)
    .default([])
    .describe('Profiles of the Compose file whose services run; those without a profile always do.'),
  environment: environmentVariables
    .default({})
    .describe('Values of `${VARIABLE}` in the Compose file; those of `secrets` come from the vault.'),
  allow: z
    .strictObject({
      hostFolders: z
        .array(absolutePath)
        .default([])
        .describe('Folders of the host outside the folder of the app that its containers may mount.'),
      dockerSocket: z
        .boolean()
        .default(false)
        .describe("Let containers mount Docker's socket: who has it is root on the host."),
      privileged: z
        .array(serviceName)
        .default([])
        .describe('Services that may be `privileged`, have devices or capabilities that are as good as root.'),
    })
    .prefault({})
    .describe('What the Compose file may have although it reaches beyond the app.'),
};
