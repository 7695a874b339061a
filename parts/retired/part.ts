/** What is not described any more goes. Which jobs a host is to have is told by every part (`jobs`). */
import { nothingOnHosts } from '../on-hosts';
import { noKeys, nothingInModel } from '../part';
import type { Part } from '../part';
import { nothingToCheck } from '../observer';

export const retired: Part<typeof noKeys> = {
  keys: noKeys,
  roles: {},
  rules: {},
  model: nothingInModel,
  ports: () => [],
  secrets: () => [],
  onHosts: { ...nothingOnHosts, plays: [{ role: 'retired', stage: 'retire', group: null, after: [] }] },
  checks: nothingToCheck,
};
