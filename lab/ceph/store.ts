import { join } from 'node:path';
import { authorityCertificate } from '../authority';
import { labFolder } from '../../clouds/lab/folders';
import type { Lab } from '../../clouds/lab/lab';

/** A real S3 store that is not AWS: one Ceph per lab, at an address on the lab's internet that hosts and this machine reach. */
export interface CephStore {
  readonly lab: Lab;
  /** The same URL for hosts and for this machine; clients need `authority` as CA. */
  readonly url: string;
  /** DNS name of `address`; only hosts of the lab can resolve it. */
  readonly name: string;
  readonly address: string;
  /** PEM file of the CA; every host of the lab already trusts it. */
  readonly authority: string;
  readonly folder: string;
}

export function cephOf(lab: Lab): CephStore {
  const { address, name } = lab.ceph;
  const folder = join(labFolder(lab.name), 'ceph');
  return { lab, address, name, url: `https://${address}`, authority: authorityCertificate(lab.name), folder };
}
