import { computeFacts, titlesWith } from '../../clouds/clouds';
import type { Resizing } from '../../clouds/resize';
import { commaList } from '../../config/spelling';
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
  const resizeAt = await resizing(environment);
  const server = serverNamed(environment, request.server);
  const { name, type } = server;
  const warning = `This restarts ${name} as ${type}: it is away for some minutes and keeps its disk.`;
  await consent.ask(warning, '--consent', name);
  const instanceId = await running(environment, server);
  const wanted = { name, instanceId, type, compute: environment.compute, patience };
  const words = await resizeAt(wanted, process.env, progress.tell);
  return { environment: environment.name, server: name, type, words };
});

/** Clouds whose servers are resized by a call of its own, as people know them. */
export function resizable(): string {
  return commaList(titlesWith(({ compute }) => Boolean(compute?.resize)));
}

async function resizing({ name, compute }: Environment): Promise<Resizing> {
  const { resize: load } = computeFacts(compute);
  if (load) return load();
  throw new Failure(
    `${name} is not at ${resizable()}; elsewhere \`npx strata up ${name}\` carries out another size itself`,
  );
}

async function running(environment: Environment, { name }: Server): Promise<string> {
  await synthesize(environment);
  await init(environment, 'infra');
  const live = await outputs<LiveServers>(environment, 'infra');
  const id = live?.[name]?.instance_id;
  if (!id) throw new Failure(`${name} is not built yet: \`npx strata up ${environment.name}\` makes it with its size`);
  return id;
}
