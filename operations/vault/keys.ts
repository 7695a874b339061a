import type { Storage } from '../../parts/environment';

/**
 * Whether somebody can ask the store at all. Terraform makes OVH's buckets through another API, with other keys: there
 * alone an environment may have come up without any of the store's.
 */
export function hasKeys(storage: Storage | null, shell: NodeJS.ProcessEnv = process.env): boolean {
  if (storage?.provider !== 'ovh' || storage.endpoint?.lab) return true;
  return Boolean(shell['AWS_ACCESS_KEY_ID'] ?? shell['AWS_PROFILE']);
}
