import type { Description } from '../description';
import { vaultVariable } from '../vault/item';
import type { VaultItem } from '../vault/item';

export function passwordOfRegistry(host: string): string {
  return vaultVariable('registries', host);
}

export function passwordsOfRegistries({ registries }: Description): VaultItem[] {
  return Object.keys(registries).map((name) => ({
    ...{ name, variable: passwordOfRegistry(name), kind: 'password of a registry' },
    ...{ owner: ['registries'], path: ['registries', name], isGenerated: false },
  }));
}
