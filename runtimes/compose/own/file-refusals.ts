/** One line for each thing that a Compose file as a whole must not have; the key is the id of the refusal. */
import { posix } from 'node:path';
import { didYouMean } from '../../../config/spelling';
import { wording } from '../../../config/wording';
import { databaseNames } from '../../../parts/app/database-variables';
import { mostFiles, namedFiles } from './mounts';
import type { OfFile, Own, Refused } from './refused';
import { fromFolder, isOutside, map, word } from './syntax';

export const ofFile: Readonly<Record<string, OfFile>> = {
  'compose-services': ({ document }) =>
    document.services.size > 0
      ? []
      : [
          {
            path: ['services'],
            received: wording`no service that runs`,
            allowed: wording`at least one`,
            remedy: wording`write one, or choose its profile with \`profiles\` in the description`,
          },
        ],
  'compose-include': ({ document: { data } }) =>
    data['include'] === undefined
      ? []
      : [
          {
            path: ['include'],
            received: wording`other Compose files`,
            allowed: wording`one Compose file`,
            remedy: wording`write what \`docker compose config\` prints into one file`,
          },
        ],
  'compose-outside': ({ document, folder }) =>
    namedFiles(document)
      .filter(({ value }) => isOutside(value) || !folder.isInside(posix.join(document.folder, value), document.folder))
      .map(({ path, value }) => ({
        path,
        received: value,
        allowed: wording`a file inside the folder of the Compose file: only that folder goes to the hosts`,
        remedy: wording`move it there`,
      })),
  'compose-file-missing': ({ document, folder }) =>
    namedFiles(document)
      .filter(({ value }) => !isOutside(value) && folder.kind(posix.join(document.folder, value)) !== 'file')
      .map(({ path, value }) => ({
        path,
        received: wording`${value}, which is not there`,
        allowed: wording`a file beside the Compose file`,
        remedy: wording`add the file`,
      })),
  'compose-unset-variable': ({ app, document }) =>
    document.unset
      .filter(({ path }) => !isSetByStrata(path, app, document))
      .map(({ path, value }) => ({
        path,
        received: wording`${value}, which has no value`,
        allowed: wording`a variable with a value or a default`,
        remedy: wording`write it into \`environment\` of the app in the description, or into its \`secrets\`, or here with a default: \${NAME:-value}`,
      })),
  'compose-too-many-files': ({ own: { file } }) =>
    file.files.length <= mostFiles
      ? []
      : [
          {
            path: ['services'],
            received: wording`more than ${mostFiles} files in the folders that services mount`,
            allowed: wording`at most ${mostFiles}: they go to every host with each release`,
            remedy: wording`remove the folder with data from this machine: it is made on the host; or use a named volume`,
          },
        ],
  'compose-nested-extends': ({ document }) =>
    [...document.services].flatMap(([name, { value, path }]) => {
      const file = fromFolder(word(map(value['extends'])['file']));
      if (!file.includes('/') || isOutside(file)) return [];
      return [
        {
          path: [...path, 'extends', 'file'],
          received: wording`${file}, the base of ${name}`,
          allowed: wording`a file beside the Compose file`,
          remedy: wording`move it there`,
        },
      ];
    }),
};

/** Services of the description that the file does not have, by their names. */
export function unknownService(name: string, names: readonly string[]) {
  return {
    received: name,
    allowed: wording`a service of the Compose file that runs: ${names.join(', ')}`,
    remedy: didYouMean(name, [...names], wording`correct it, or choose its profile with \`profiles\``),
  };
}

/** Whether the value goes into a variable of a container that Strata sets anyway. */
function isSetByStrata(path: Refused['path'], { services }: Own['app'], { data }: Own['document']): boolean {
  const [top, service, key, item] = path.map(String);
  const described = top === 'services' && key === 'environment' ? services[service!] : undefined;
  if (!described) return false;
  const variables = map(map(data['services'])[service!])['environment'];
  // In a list it stands before the equals sign.
  const name = Array.isArray(variables) ? word(variables[Number(item)]).split('=')[0]! : item!;
  return [...Object.keys(described.environment), ...described.secrets, ...databaseNames(described)].includes(name);
}
