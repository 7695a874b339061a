import type { DescribedApp } from '../../runtimes/runtime';
import type { Description } from '../description';
import { vaultVariable } from '../vault/item';
import type { VaultItem } from '../vault/item';
import { appsOf } from './described';

type Lists = Pick<DescribedApp, 'secrets' | 'givenSecrets'>;
type Named = readonly [name: string, app: Lists];

/** Variable of the vault: the service's own, or the one that the services of the app share. */
export function secretVariable([app, lists]: Named, service: string, secret: string): string {
  return isShared(lists, secret) ? vaultVariable(app, 'shared', secret) : vaultVariable(app, service, secret);
}

export function secretsOfApps(description: Description): VaultItem[] {
  return appsOf(description).flatMap(([name, app]) => {
    const itemOf = (owner: readonly string[]) => (secret: string) =>
      secretVariable([name, app], owner[1] ?? '', secret);
    const ofServices = Object.entries(app.services).flatMap(([service, lists]) => {
      const own = items(
        { owner: [name, service], path: ['apps', name, 'services', service] },
        lists,
        itemOf([name, service]),
      );
      return own.filter((item) => !isShared(app, item.name));
    });
    return [...items({ owner: [name], path: ['apps', name] }, app, itemOf([name])), ...ofServices];
  });
}

function isShared({ secrets, givenSecrets }: Lists, secret: string): boolean {
  return secrets.includes(secret) || givenSecrets.includes(secret);
}

interface Place {
  readonly owner: readonly string[];
  readonly path: readonly string[];
}

function items({ owner, path }: Place, lists: Lists, variableOf: (secret: string) => string): VaultItem[] {
  return (['secrets', 'givenSecrets'] as const).flatMap((list) =>
    lists[list].map((name, at) => ({
      ...{ name, owner, kind: 'secret', variable: variableOf(name), path: [...path, list, at] },
      isGenerated: list === 'secrets',
    })),
  );
}
