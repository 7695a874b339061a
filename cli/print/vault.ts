import type { RecoveredVault } from '../../operations/vault/recover';

/** What was done, and what to do next. */
export function recoveredText({ environment: name, home, secrets, files, aside }: RecoveredVault): string {
  return [
    `${home} holds again: vault.yml (${secrets} secrets), ${files.join(', ')}.`,
    ...(aside ? [`What was there is in ${aside}.`] : []),
    `Next: \`npx strata plan ${name}\` tells what is missing, \`npx strata up ${name}\` makes it, ` +
      `\`npx strata restore ${name}\` brings the data into a new database server, \`npx strata status ${name}\` checks all of it.`,
  ].join('\n');
}
