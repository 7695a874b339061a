/** What role `app` gets of an app's own Compose file. */
import { expression } from '../../../config/expression';
import type { App, OwnComposeFile, Service } from '../../../parts/app/types';

/** The folder of the generated playbook is three levels below that of Strata, on every machine. */
export function sourceOf({ file: { folder, files } }: OwnComposeFile) {
  return { folder: expression`{{ playbook_dir }}/../../../${folder}`, files };
}

/** Variables of the file. Those that Strata sets in a container anyway are empty, so that Compose finds all of them set. */
export function variablesOf({ environment, secrets }: OwnComposeFile, { services }: App) {
  const own = services.flatMap((service: Service) => [
    ...Object.keys(service.environment),
    ...Object.keys(service.secrets),
  ]);
  return { ...Object.fromEntries(own.map((name) => [name, ''])), ...environment, ...secrets };
}
