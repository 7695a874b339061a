import { storageFacts } from '../../clouds/clouds';
import type { Storage } from '../../parts/environment';

/**
 * Whether the shell has keys for the store. At some clouds Terraform creates buckets through another API with other keys, so
 * that `up` works without them.
 */
export function hasKeys(storage: Storage | null, shell: NodeJS.ProcessEnv = process.env): boolean {
  if (!storage || storage.endpoint?.lab || !storageFacts(storage).isMadeWithOtherKeys) return true;
  return Boolean(shell['AWS_ACCESS_KEY_ID'] ?? shell['AWS_PROFILE']);
}
