import { createHash } from 'node:crypto';

/** First twelve hex digits of the SHA-256 of the texts. */
export function digest(...texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 12);
}
