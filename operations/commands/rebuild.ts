import { computeFacts } from '../../clouds/clouds';
import type { Environment, Server } from '../../parts/environment';
import { Failure } from '../../platform/failure';
import { apply } from '../apply';
import { inSteps } from '../face';
import { keepCertificatesSteps } from '../keep-certificates';
import { operation } from '../operation';
import { loadEnvironment, findServer } from '../project';
import { refuseMissingSecrets } from '../secrets/needed';
import { synthesize } from '../terraform';
import { guardStep } from '../vault/steps';
import { bringUp } from './up';

interface RebuildRequest {
  readonly environment: string;
  readonly server: string;
}

export const rebuild = operation('rebuild', 'changes', async (request: RebuildRequest, face) => {
  const environment = loadEnvironment(request.environment);
  const server = rebuildableServer(environment, request.server);
  refuseMissingSecrets(environment.name);
  await face.consent.ask(warning(server), '--consent', server.name);
  const replace = () => ({ consent: [server.name], replace: rebuiltAddress(environment, server) });
  await inSteps(face, [
    guardStep(environment),
    { title: 'Synthesize both stacks', run: () => synthesize(environment) },
    ...keepCertificatesSteps(environment, server),
    { title: `Replace ${server.name}`, run: (report) => apply(environment, 'infra', report, replace()) },
  ]);
  return { environment: environment.name, server: server.name, checks: (await bringUp(environment, face)).checks };
});

/** Terraform address of a server, by the provider that makes it. */
export function rebuiltAddress({ compute }: Environment, { name }: Server): string {
  const { serverType } = computeFacts(compute);
  if (serverType === null)
    throw new Failure(`${name} was not created by Strata: reinstall it at its provider, then run \`up\``);
  return `${serverType}.${name}`;
}

function rebuildableServer(environment: Environment, name: string): Server {
  const server = findServer(environment, name);
  if (server.protected) {
    throw new Failure(
      `${name} is protected, so it was not rebuilt; to consent, set \`protected: false\` for it and run \`npx strata up ${environment.name} --consent ${name}\``,
    );
  }
  return server;
}

function warning(server: Server): string {
  const data = server.roles.includes('postgresql')
    ? ' It holds a database: everything in it that is not in a backup is lost.'
    : '';
  return `This deletes ${server.name} with its disk and creates it again with the same addresses.${data}`;
}
