import { Construct } from 'constructs';
import type { Environment } from '../../parts/environment';
import type { BuiltServer, Cloud, CloudProps, Reachable } from '../cloud';
import { unreachable } from '../cloud';

/** Servers that are there already: nothing is made; their addresses are what the description says. */
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
 * Host keys are filed under it, so another machine at another address is a stranger again. Private addresses may be the
 * same in two environments: the address alone says too little. Role `trust` knows the address at its end.
 */
function idOf({ project, name }: Environment, server: string, address: string): string {
  return `existing-${project}-${name}-${server}-${address}`;
}
