import { Construct } from 'constructs';
import type { Environment } from '../../parts/environment';
import type { BuiltServer, Cloud, CloudProps, Reachable } from '../cloud';
import { unreachable } from '../cloud';

/** Existing servers: creates no resources; the addresses come from the description. */
export class ExistingCloud extends Construct implements Cloud {
  readonly servers: ReadonlyMap<string, BuiltServer>;
  readonly loadBalancers: ReadonlyMap<string, Reachable> = new Map();

  constructor(scope: Construct, id: string, { environment }: CloudProps) {
    super(scope, id);
    this.servers = new Map(
      environment.servers.map(({ name, address }) => [
        name,
        { ...unreachable, ipv4: address, instanceId: idOf(environment, name, address), volumeDevices: {} },
      ]),
    );
  }
}

/**
 * Host keys are stored under this id, so a server at another address needs a new host key. The id contains project and
 * environment, because two environments may use the same private address. Role `trust` parses the address at its end.
 */
function idOf({ project, name }: Environment, server: string, address: string): string {
  return `existing-${project}-${name}-${server}-${address}`;
}
