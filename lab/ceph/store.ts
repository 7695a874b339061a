import { join } from 'node:path';
import { authorityCertificate } from '../authority';
import { labFolder } from '../../clouds/lab/folders';
import type { Lab } from '../../clouds/lab/lab';

/** A real S3 store that is not AWS: one Ceph per lab, at an address on its internet, where hosts and this machine reach it. */
export interface CephStore {
  readonly lab: Lab;
  /** The same for hosts and for this machine; to be trusted with `authority`. */
  readonly url: string;
  /** What only hosts of the lab resolve to the same address. */
  readonly name: string;
  readonly address: string;
  /** PEM file of the certificate's authority, which every host of the lab trusts already. */
  readonly authority: string;
  readonly folder: string;
}

export function cephOf(lab: Lab): CephStore {
  const { address, name } = lab.ceph;
  const folder = join(labFolder(lab.name), 'ceph');
  return { lab, address, name, url: `https://${address}`, authority: authorityCertificate(lab.name), folder };
}
