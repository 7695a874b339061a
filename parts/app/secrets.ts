import type { Description } from '../description';
import { vaultVariable } from '../vault/item';
import type { VaultItem } from '../vault/item';
import { appsOf } from './described';

export function secretVariable(app: string, service: string, secret: string): string {
  return vaultVariable(app, service, secret);
}

export function secretsOfApps(description: Description): VaultItem[] {
  return appsOf(description).flatMap(([app, { services }]) =>
    Object.entries(services).flatMap(([service, { secrets }]) =>
      secrets.map((name, at) => ({
        variable: secretVariable(app, service, name),
        kind: 'secret',
        name,
        path: ['apps', app, 'services', service, 'secrets', at],
        isGenerated: true,
      })),
    ),
  );
}
