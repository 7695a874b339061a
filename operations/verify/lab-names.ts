import { Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import { labNamed } from '../../clouds/lab/lab';
import type { Lab } from '../../clouds/lab/lab';
import type { Environment } from '../../parts/environment';
import { labOf } from '../project';

/**
 * Address of a name in a lab, which only the lab's own DNS server knows; undefined: the name is not in a lab, and this machine asks.
 * @throws Error where the lab does not know it
 */
export async function addressInLab(host: string, environment: Environment): Promise<string | undefined> {
  const name = labOf(environment);
  return name === null || isIP(host) !== 0 ? undefined : addressIn(labNamed(name), host);
}

/** @throws Error where the lab does not know the name */
export async function addressIn({ internet }: Lab, host: string): Promise<string> {
  const resolver = new Resolver({ timeout: 5000, tries: 2 });
  resolver.setServers([internet.host]);
  return (await resolver.resolve4(host))[0]!;
}
