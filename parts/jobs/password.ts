import { vaultVariable } from '../vault/item';

/** Vault variable with the password of `alerts.smtp.user`. */
export const passwordOfMail = vaultVariable('smtp_password');
