import type { Problem } from '../../config/problem';
import type { Rule } from '../rule';
import { appsOf } from './described';
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
        remedy: wording`remove it and add ${key} to \`secrets\`, whose values Strata makes, or to \`givenSecrets\`, whose values you give: the vault holds them`,
      }));
  });

/** A secret of a service whose app shares one of that name has its value: both must say whether it is made or given. */
export const secretsAreEitherMadeOrGiven: Rule = (description) =>
  appsOf(description).flatMap(([name, app]) =>
    Object.entries(app.services).flatMap(([key, service]) => {
      const at = ['apps', name, 'services', key];
      return [
        ...mixed([...at, 'secrets'], service.secrets, app.givenSecrets),
        ...mixed([...at, 'givenSecrets'], service.givenSecrets, app.secrets),
      ];
    }),
  );

function mixed(path: readonly string[], own: readonly string[], others: readonly string[]): Problem[] {
  return own.flatMap((secret, at) =>
    others.includes(secret)
      ? [
          {
            path: [...path, at],
            received: secret,
            allowed: wording`a secret that is in the same list of the service and of its app`,
            remedy: wording`write ${secret} under \`secrets\` in both places if Strata makes its value, or under \`givenSecrets\` in both if you give it`,
          },
        ]
      : [],
  );
}

function fromVault({ secrets, givenSecrets, ...service }: ServiceAt['service']): string[] {
  return [...secrets, ...givenSecrets, ...databaseNames(service)];
}
