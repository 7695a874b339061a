import type { Rule } from '../rule';
import { services } from '../described';
import type { ServiceAt } from '../described';
import { databaseNames } from './database-variables';
import { wording } from '../../config/wording';

const secretNames = /(PASSWORD|PASSWD|SECRET|TOKEN|PRIVATE[_.-]?KEY|API[_.-]?KEY)/i;
const loginInUrl = /:\/\/[^/\s:@]*:[^@/\s]+@/;

export const secretsAreNotAlsoPlain: Rule = (description) =>
  services(description).flatMap(({ service, path }) => {
    const vaultKeys = fromVault(service);
    return Object.keys(service.environment)
      .filter((key) => vaultKeys.includes(key))
      .map((key) => ({
        path: [...path, 'environment', key],
        received: key,
        allowed: wording`a variable that is not set from the vault`,
        remedy: wording`Strata sets it from the vault: remove it here`,
      }));
  });

export const secretsAreNotWrittenDown: Rule = (description) =>
  services(description).flatMap(({ service, path }) => {
    const vaultKeys = fromVault(service);
    return Object.entries(service.environment)
      .filter(([key, value]) => !vaultKeys.includes(key) && (secretNames.test(key) || loginInUrl.test(value)))
      .map(([key]) => ({
        path: [...path, 'environment', key],
        received: wording`what looks like a secret (not shown)`,
        allowed: wording`values that are not secret`,
        remedy: wording`remove it and add ${key} to \`secrets\`: the vault holds their values`,
      }));
  });

function fromVault({ secrets, ...service }: ServiceAt['service']): string[] {
  return [...secrets, ...databaseNames(service)];
}
