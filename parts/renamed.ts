/** Former names of keys. A description with an old name is refused, with the new name as the remedy. */
const renamed: Readonly<Record<string, string>> = {
  keepDays: 'daysOnServer',
  lockDays: 'objectLockDays',
  lockMode: 'objectLockMode',
  noncurrentDays: 'noncurrentVersionDays',
  retentionDays: 'restorableDays',
};

/** @param keys allowed in the same map */
export function newNameOf(key: string, keys: readonly string[]): string | undefined {
  const name = Object.hasOwn(renamed, key) ? renamed[key] : undefined;
  return name !== undefined && keys.includes(name) ? name : undefined;
}
