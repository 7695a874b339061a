import type { Trust } from './facts';

/** For clouds whose API does not return the console output (docs/decisions/0008-host-keys-on-first-contact.md). */
export function firstContact(): Trust {
  return { trust_source: 'first_contact' };
}
