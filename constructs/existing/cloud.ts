import { Construct } from 'constructs';
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
        // Host keys are filed under this id, so another machine at another address is a stranger again.
        { ...unreachable, ipv4: address, instanceId: `existing-${address}`, volumeDevices: {} },
      ]),
    );
  }
}
