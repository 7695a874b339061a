import { Command } from 'commander';
import type { Environment, Server } from '../../parts/environment';
import { consent } from '../consent';
import { Failure } from '../../platform/failure';
import { ovhApi } from '../../clouds/ovh/api';
import { resize } from '../../clouds/ovh/resize';
import { loadEnvironment, serverNamed } from '../../operations/project';
import { init, outputs, synthesize } from '../../operations/terraform';
import type { LiveServers } from '../../operations/verify/verify';

const patience = { everyMs: 10_000, attempts: 180 };

export function resizeCommand(): Command {
  return new Command('resize')
    .description('OVH only: give a running server the size that its description says, and keep its disk.')
    .argument('<environment>', 'name of a file in environments/, without .yaml')
    .argument('<server>', 'key of a server in that file')
    .option('--consent <server>', 'the name of the server, instead of typing it')
    .action(async (name: string, serverName: string, options: { consent?: string }) => {
      const environment = loadEnvironment(name);
      const server = found(environment, serverName);
      const warning = `This restarts ${serverName} as ${server.type}: it is away for some minutes and keeps its disk.`;
      await consent(warning, '--consent', serverName, options.consent);
      const instanceId = await running(environment, server);
      const wanted = { name: serverName, instanceId, type: server.type, compute: environment.compute, patience };
      const say = (line: string) => void process.stdout.write(`${line}\n`);
      say(await resize(await ovhApi(process.env), say, wanted));
    });
}

function found(environment: Environment, wanted: string): Server {
  const { name, compute } = environment;
  if (compute.provider === 'ovh') return serverNamed(environment, wanted);
  throw new Failure(`${name} is not at OVH; elsewhere \`npx strata up ${name}\` carries out another size itself`);
}

async function running(environment: Environment, { name }: Server): Promise<string> {
  await synthesize(environment);
  await init(environment, 'infra');
  const live = await outputs<LiveServers>(environment, 'infra');
  const id = live?.[name]?.instance_id;
  if (!id) throw new Failure(`${name} is not built yet: \`npx strata up ${environment.name}\` makes it with its size`);
  return id;
}
