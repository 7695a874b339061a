/** Ansible group of a label. */
export function labelGroup(key: string, value: string): string {
  return `label_${key}_${value}`.toLowerCase().replace(/[^a-z0-9_]/g, '_');
}
