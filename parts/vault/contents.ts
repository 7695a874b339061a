import type { Description } from '../description';
import { composeApps } from '../app/model';
import { ownPurposes, vaultVariable } from './variable';
import type { Purpose } from './variable';

export interface VaultItem {
  readonly variable: string;
  readonly purpose: Purpose;
  /** Keys from the root of the description to what it is for; null: for Strata itself. */
  readonly path: readonly (string | number)[] | null;
  /** True where Strata makes its value once; others are given by somebody. */
  readonly made: boolean;
}

/** Every variable that the vault of a description may hold, also those that it does not use today. */
export function vaultContents(description: Description): VaultItem[] {
  return [...databases(description), ...own(description), ...storeKeys(description), ...ofApps(description)];
}

/** Variables that Strata makes once. */
export function secrets(description: Description): string[] {
  return vaultContents(description).flatMap(({ variable, made }) => (made ? [variable] : []));
}

/** A remote database's passwords are given by its owner. */
function databases({ postgresql }: Description): VaultItem[] {
  const made = postgresql?.mode !== 'remote';
  return Object.keys(postgresql?.databases ?? {}).map((database) =>
    item({ kind: 'database', database }, ['postgresql', 'databases', database], made),
  );
}

function own(description: Description): VaultItem[] {
  const sealed = isSealed(description);
  return ownPurposes.map((kind) => item({ kind }, null, kind === 'key of all backups' && sealed));
}

/** True where something is backed up or dumped. */
function isSealed(description: Description): boolean {
  const { postgresql } = description;
  const dumped = composeApps(description).some(([, app]) => Object.values(app.services).some(({ dump }) => dump));
  return dumped || Boolean(postgresql && postgresql.mode !== 'remote' && postgresql.backup);
}

function storeKeys({ servers }: Description): VaultItem[] {
  return Object.keys(servers).flatMap((server) =>
    (['store access key', 'store secret key'] as const).map((kind) =>
      item({ kind, server }, ['servers', server], false),
    ),
  );
}

function ofApps(description: Description): VaultItem[] {
  return composeApps(description).flatMap(([app, { services }]) =>
    Object.entries(services).flatMap(([service, { secrets }]) =>
      secrets.map((secret, at) =>
        item({ kind: 'secret', app, service, secret }, ['apps', app, 'services', service, 'secrets', at], true),
      ),
    ),
  );
}

function item(purpose: Purpose, path: VaultItem['path'], made: boolean): VaultItem {
  return { variable: vaultVariable(purpose), purpose, path, made };
}
