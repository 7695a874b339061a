/** Resizes a server and keeps its disk. OVH's API can do it, the Terraform provider cannot. */
import type { Report } from '../../platform/report';
import { Failure } from '../../platform/failure';
import type { Resize, Resizing } from '../resize';
import { ovhApi } from './api';
import type { OvhApi } from './api';
import { until } from './wait';

interface Flavor {
  readonly id: string;
  readonly name: string;
  readonly osType: string;
  readonly disk: number;
}

interface Instance {
  readonly status: string;
  readonly flavor: Flavor;
}

export const resizing: Resizing = async (request, shell, report) => resize(await ovhApi(shell), report, request);

/** @throws Failure before any change, if the flavor does not exist or has a smaller disk */
export async function resize(api: OvhApi, report: Report, request: Resize): Promise<string> {
  const { name, instanceId, type, compute } = request;
  const project = `/cloud/project/${encodeURIComponent(compute.cloudProject)}`;
  const instance = `${project}/instance/${encodeURIComponent(instanceId)}`;
  const { flavor } = await api.call<Instance>('GET', instance);
  if (flavor.name === type) return `${name} has size ${type} already`;

  const region = encodeURIComponent(compute.region);
  const target = findFlavor(await api.call<Flavor[]>('GET', `${project}/flavor?region=${region}`), request);
  if (target.disk < flavor.disk) {
    const sizes = `${flavor.name} has ${flavor.disk} GB and ${type} has ${target.disk} GB`;
    throw new Failure(
      `${sizes}: a disk cannot shrink, so nothing was done; choose a size with at least ${flavor.disk} GB`,
    );
  }
  await api.call('POST', `${instance}/resize`, { flavorId: target.id });
  report(`${name}: ${flavor.name} → ${type}; OVH restarts the server, which takes some minutes`);
  const isDone = (now: Instance) => now.status === 'ACTIVE' && now.flavor.id === target.id;
  await until(`${name} as ${type}`, () => api.call<Instance>('GET', instance), isDone, request.patience);
  return `${name} has size ${type}, and its disk and addresses as before`;
}

function findFlavor(flavors: readonly Flavor[], { type, compute }: Resize): Flavor {
  const flavor = flavors.find((flavor) => flavor.name === type && flavor.osType === 'linux');
  if (!flavor) throw new Failure(`${compute.region} has no flavor ${type} for Linux, so nothing was done`);
  return flavor;
}
