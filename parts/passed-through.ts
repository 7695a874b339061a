import type { Variables } from './on-hosts';

/** Keys of a description that go to a role as they are: `maxRetry` → `fail2ban_max_retry`. A new one needs no line of code. */
export function passedThrough(role: string, values: Readonly<Record<string, unknown>>): Variables {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [`${role}_${snakeCase(key)}`, value]));
}

function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
