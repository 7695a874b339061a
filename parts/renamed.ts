/** Keys of a description that have another name now. A description with an old one is refused, and told the new one. */
const renamed: Readonly<Record<string, string>> = {
  keepDays: 'daysOnServer',
  lockDays: 'objectLockDays',
  lockMode: 'objectLockMode',
  noncurrentDays: 'noncurrentVersionDays',
  retentionDays: 'restorableDays',
};

/** @param keys that are allowed in this place */
export function newNameOf(key: string, keys: readonly string[]): string | undefined {
  const name = Object.hasOwn(renamed, key) ? renamed[key] : undefined;
  return name !== undefined && keys.includes(name) ? name : undefined;
}
