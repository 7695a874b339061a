/** A bigger flavor for a server that keeps its disk: what the API can and the Terraform provider cannot. */
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

export const resizing: Resizing = async (wanted, shell, report) => resize(await ovhApi(shell), report, wanted);

/** @throws Failure before anything is done, where the flavor is not there or its disk is smaller */
export async function resize(api: OvhApi, report: Report, wanted: Resize): Promise<string> {
  const { name, instanceId, type, compute } = wanted;
  const project = `/cloud/project/${encodeURIComponent(compute.cloudProject)}`;
  const instance = `${project}/instance/${encodeURIComponent(instanceId)}`;
  const { flavor } = await api.call<Instance>('GET', instance);
  if (flavor.name === type) return `${name} has size ${type} already`;

  const region = encodeURIComponent(compute.region);
  const target = chosen(await api.call<Flavor[]>('GET', `${project}/flavor?region=${region}`), wanted);
  if (target.disk < flavor.disk) {
    const sizes = `${flavor.name} has ${flavor.disk} GB and ${type} has ${target.disk} GB`;
    throw new Failure(
      `${sizes}: a disk cannot shrink, so nothing was done; choose a size with at least ${flavor.disk} GB`,
    );
  }
  await api.call('POST', `${instance}/resize`, { flavorId: target.id });
  report(`${name}: ${flavor.name} → ${type}; OVH restarts the server, which takes some minutes`);
  const isDone = (now: Instance) => now.status === 'ACTIVE' && now.flavor.id === target.id;
  await until(`${name} as ${type}`, () => api.call<Instance>('GET', instance), isDone, wanted.patience);
  return `${name} has size ${type}, and its disk and addresses as before`;
}

function chosen(flavors: readonly Flavor[], { type, compute }: Resize): Flavor {
  const found = flavors.find((flavor) => flavor.name === type && flavor.osType === 'linux');
  if (!found) throw new Failure(`${compute.region} has no flavor ${type} for Linux, so nothing was done`);
  return found;
}
