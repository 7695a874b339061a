import type { Variables } from './on-hosts';

/** Keys of a description as variables of a role: `maxRetry` → `fail2ban_max_retry`. New keys need no code here. */
export function roleVariables(role: string, values: Readonly<Record<string, unknown>>): Variables {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [`${role}_${snakeCase(key)}`, value]));
}

function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
