import { storageFacts } from '../../clouds/clouds';
import type { Storage } from '../../parts/environment';

/**
 * Whether somebody can ask the store at all. Where Terraform makes the buckets through another API, with other keys, an
 * environment may have come up without any of the store's.
 */
export function hasKeys(storage: Storage | null, shell: NodeJS.ProcessEnv = process.env): boolean {
  if (!storage || storage.endpoint?.lab || !storageFacts(storage).isMadeWithOtherKeys) return true;
  return Boolean(shell['AWS_ACCESS_KEY_ID'] ?? shell['AWS_PROFILE']);
}
