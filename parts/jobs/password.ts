import { vaultVariable } from '../vault/item';

/** What the mail server wants besides `alerts.smtp.user`. */
export const passwordOfMail = vaultVariable('smtp_password');
