import { createHash } from 'node:crypto';

/** Twelve hex digits that change when one of the texts does. */
export function digest(...texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 12);
}
