/** The one place where names of the environment's vault are made, each from what it is for. */

/** Somebody of the description, or Strata itself, that keeps a secret. */
export type Purpose =
  | { readonly kind: 'database'; readonly database: string }
  | { readonly kind: 'secret'; readonly app: string; readonly service: string; readonly secret: string }
  | { readonly kind: 'store access key' | 'store secret key'; readonly server: string }
  | { readonly kind: OwnPurpose };

/** Kept for Strata, whether a description uses it or not. */
export const ownPurposes = ['key of all backups', 'former key of all backups', 'password of the mail server'] as const;
export type OwnPurpose = (typeof ownPurposes)[number];

const own: Readonly<Record<OwnPurpose, string>> = {
  'key of all backups': 'postgresql_backup_cipher',
  'former key of all backups': 'postgresql_backup_cipher_old',
  'password of the mail server': 'smtp_password',
};

/** Different purposes may come out alike: `vaultContents` lists all of a description, and a rule refuses those. */
export function vaultVariable(purpose: Purpose): string {
  return `vault_${words(purpose)}`.toLowerCase().replace(/[^a-z0-9_]/g, '_');
}

function words(purpose: Purpose): string {
  switch (purpose.kind) {
    case 'database':
      return `postgresql_${purpose.database}`;
    case 'secret':
      return [purpose.app, purpose.service, purpose.secret].join('_');
    case 'store access key':
      return `s3_access_key_${purpose.server}`;
    case 'store secret key':
      return `s3_secret_key_${purpose.server}`;
    default:
      return own[purpose.kind];
  }
}

/** Variables of the key that a server writes its backups with, where the store knows it by a key. */
export function keyVariables(server: string): { readonly access: string; readonly secret: string } {
  return {
    access: vaultVariable({ kind: 'store access key', server }),
    secret: vaultVariable({ kind: 'store secret key', server }),
  };
}
