/** Finds OVH instances by name, because OVH has no tags. */
import type { Environment } from '../../parts/environment';
import { ovhApi } from './api';
import type { CloudResource, StraySearch } from '../strays';

interface Instance {
  readonly id: string;
  readonly name: string;
  readonly status: string;
}

export const search: StraySearch = { look: lookAtOvh, cure: null, adoptsUnfinished: false };

export async function lookAtOvh({ compute, servers }: Environment): Promise<CloudResource[]> {
  const api = await ovhApi(process.env);
  const path = `/cloud/project/${encodeURIComponent(compute.cloudProject)}/instance`;
  const instances = await api.call<Instance[]>('GET', `${path}?region=${encodeURIComponent(compute.region)}`);
  const names = servers.map(({ fullName }) => fullName);
  return instances
    .filter(({ name, status }) => names.includes(name) && !status.startsWith('DELET'))
    .map(({ id, name }) => ({
      type: 'ovh_cloud_project_instance',
      id,
      name,
      // The provider documents no import of an instance.
      importable: false,
      removal: `OVH's console, or DELETE ${path}/${id} of its API`,
    }));
}
