import type { Trust } from './facts';

/** Where no console is within reach (docs/decisions/0008-host-keys-on-first-contact.md). */
export function firstContact(): Trust {
  return { trust_source: 'first_contact' };
}
