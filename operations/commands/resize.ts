import { ovhApi } from '../../clouds/ovh/api';
import { resize as resizeAtOvh } from '../../clouds/ovh/resize';
import type { Environment, Server } from '../../parts/environment';
import { Failure } from '../../platform/failure';
import { operation } from '../operation';
import { loadEnvironment, serverNamed } from '../project';
import { init, outputs, synthesize } from '../terraform';
import type { LiveServers } from '../verify/verify';

interface ResizeRequest {
  readonly environment: string;
  readonly server: string;
}

const patience = { everyMs: 10_000, attempts: 180 };

export const resize = operation('resize', 'changes', async (request: ResizeRequest, { consent, progress }) => {
  const environment = loadEnvironment(request.environment);
  const server = found(environment, request.server);
  const { name, type } = server;
  const warning = `This restarts ${name} as ${type}: it is away for some minutes and keeps its disk.`;
  await consent.ask(warning, '--consent', name);
  const instanceId = await running(environment, server);
  const wanted = { name, instanceId, type, compute: environment.compute, patience };
  const words = await resizeAtOvh(await ovhApi(process.env), progress.tell, wanted);
  return { environment: environment.name, server: name, type, words };
});

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
