import type { DescribedApp } from '../../runtimes/runtime';
import type { Description } from '../description';
import { vaultVariable } from '../vault/item';
import type { VaultItem } from '../vault/item';
import { appsOf } from './described';

type Named = readonly [name: string, app: Pick<DescribedApp, 'secrets'>];

/** Variable of the vault: the service's own, or the one that the services of the app share. */
export function secretVariable([app, { secrets }]: Named, service: string, secret: string): string {
  return secrets.includes(secret) ? vaultVariable(app, 'shared', secret) : vaultVariable(app, service, secret);
}

export function secretsOfApps(description: Description): VaultItem[] {
  return appsOf(description).flatMap(([name, app]) => [
    ...app.secrets.map((secret, at) =>
      item(secret, secretVariable([name, app], '', secret), ['apps', name, 'secrets', at]),
    ),
    ...Object.entries(app.services).flatMap(([service, { secrets }]) =>
      secrets.flatMap((secret, at) =>
        app.secrets.includes(secret)
          ? []
          : [
              item(secret, secretVariable([name, app], service, secret), [
                'apps',
                name,
                'services',
                service,
                'secrets',
                at,
              ]),
            ],
      ),
    ),
  ]);
}

function item(name: string, variable: string, path: VaultItem['path']): VaultItem {
  return { variable, kind: 'secret', name, path, isGenerated: true };
}
