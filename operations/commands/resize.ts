import { computeFacts, titlesWith } from '../../clouds/clouds';
import type { Resizing } from '../../clouds/resize';
import { commaList } from '../../config/spelling';
import type { Environment, Server } from '../../parts/environment';
import { Failure } from '../../platform/failure';
import { operation } from '../operation';
import { loadEnvironment, findServer } from '../project';
import { init, outputs, synthesize } from '../terraform';
import type { LiveServers } from '../verify/verify';

interface ResizeRequest {
  readonly environment: string;
  readonly server: string;
}

const patience = { everyMs: 10_000, attempts: 180 };

export const resize = operation('resize', 'changes', async (request: ResizeRequest, { consent, progress }) => {
  const environment = loadEnvironment(request.environment);
  const resizeAt = await resizeFunction(environment);
  const server = findServer(environment, request.server);
  const { name, type } = server;
  const warning = `This restarts ${name} as ${type}: it is offline for some minutes and keeps its disk.`;
  await consent.ask(warning, '--consent', name);
  const instanceId = await runningInstanceId(environment, server);
  const target = { name, instanceId, type, compute: environment.compute, patience };
  const words = await resizeAt(target, process.env, progress.tell);
  return { environment: environment.name, server: name, type, words };
});

/** Titles of the clouds where `strata resize` works; elsewhere Terraform resizes servers. */
export function resizable(): string {
  return commaList(titlesWith(({ compute }) => Boolean(compute?.resize)));
}

async function resizeFunction({ name, compute }: Environment): Promise<Resizing> {
  const { resize: load } = computeFacts(compute);
  if (load) return load();
  throw new Failure(`${name} is not at ${resizable()}; elsewhere \`npx strata up ${name}\` changes the size itself`);
}

async function runningInstanceId(environment: Environment, { name }: Server): Promise<string> {
  await synthesize(environment);
  await init(environment, 'infra');
  const live = await outputs<LiveServers>(environment, 'infra');
  const id = live?.[name]?.instance_id;
  if (!id) throw new Failure(`${name} is not built yet: \`npx strata up ${environment.name}\` makes it with its size`);
  return id;
}
