import { data, front, login, network, protection, record } from '../kept/kind';
import type { Kinds } from '../kept/kind';
import { encryption, leaves, lock, stays, versioning } from '../kept/weakening';

export const kinds: Kinds = {
  ovh_cloud_project_gateway: network,
  ovh_cloud_project_instance: data("the server's disk", []),
  ovh_cloud_project_loadbalancer: front,
  ovh_cloud_project_network_private: network,
  ovh_cloud_project_network_private_subnet_v2: network,
  ovh_cloud_project_ssh_key: login,
  ovh_cloud_project_storage: data('every backup in it, with versions, lock and encryption', [
    leaves('enabled', versioning, 'versioning', 'status'),
    lock('object_lock', 'rule'),
    encryption('encryption', 'sse_algorithm'),
  ]),
  ovh_cloud_project_storage_object_bucket_lifecycle_configuration: protection('how long old versions stay', [
    stays('rules'),
  ]),
  ovh_domain_zone_record: record,
};
