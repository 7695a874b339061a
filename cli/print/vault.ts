import type { RecoveredVault } from '../../operations/vault/recover';

/** Result and next steps. */
export function recoveredText({ environment: name, home, secrets, files, aside }: RecoveredVault): string {
  return [
    `${home} holds again: vault.yml (${secrets} secrets), ${files.join(', ')}.`,
    ...(aside ? [`What was there is in ${aside}.`] : []),
    `Next: \`npx strata plan ${name}\` tells what is missing, \`npx strata up ${name}\` makes it, ` +
      `\`npx strata restore ${name}\` brings the data into a new database server, \`npx strata status ${name}\` checks all of it.`,
  ].join('\n');
}
