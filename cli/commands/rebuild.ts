import { Command } from 'commander';
import type { Environment, Server } from '../../parts/environment';
import { apply } from '../../operations/apply';
import { consent } from '../consent';
import { Failure } from '../../platform/failure';
import { loadEnvironment, serverNamed } from '../../operations/project';
import { runSteps } from '../steps';
import { synthesize } from '../../operations/terraform';
import { guardStep } from '../../operations/vault/steps';
import { up } from './up';
import { printChecks } from '../checks';

export function rebuildCommand(): Command {
  return new Command('rebuild')
    .description('Replace one server by a fresh one from the current image, and configure it.')
    .argument('<environment>', 'name of a file in environments/, without .yaml')
    .argument('<server>', 'key of a server in that file')
    .option('--consent <server>', 'the name of the server, instead of typing it')
    .action(async (name: string, serverName: string, options: { consent?: string }) => {
      const environment = loadEnvironment(name);
      const server = found(environment, serverName);
      await consent(warning(server), '--consent', server.name, options.consent);
      await runSteps([
        guardStep(environment),
        { title: 'Synthesize both stacks', run: () => synthesize(environment) },
        {
          title: `Replace ${server.name}`,
          run: (report) =>
            apply(environment, 'infra', report, { consent: [server.name], replace: addressOf(environment, server) }),
        },
      ]);
      printChecks(await up(environment));
    });
}

/** Terraform address of a server, by the provider that makes it. */
function addressOf({ compute }: Environment, { name }: Server): string {
  const types: Record<string, string> = {
    aws: 'aws_instance',
    hetzner: 'hcloud_server',
    ovh: 'ovh_cloud_project_instance',
  };
  const type = types[compute.provider];
  if (!type) throw new Failure(`${name} was not made by Strata: reinstall it where it was bought, then run \`up\``);
  return `${type}.${name}`;
}

function found(environment: Environment, name: string): Server {
  const server = serverNamed(environment, name);
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
  return `This deletes ${server.name} with its disk and makes it anew at the same addresses.${data}`;
}
