/** Values of Terraform's states, as `terraform show -json` prints them. */
export type State = unknown;

/** A block that stands once is a list of one to some providers, and an object to others. */
export function valueAt(state: State, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => {
    const block: unknown = Array.isArray(value) ? value[0] : value;
    return block !== null && typeof block === 'object' ? (block as Record<string, unknown>)[key] : undefined;
  }, state);
}

/** Empty where something else stands there, or nothing. */
export function textAt(state: State, ...keys: readonly string[]): string {
  const value = valueAt(state, ...keys);
  return typeof value === 'string' ? value : '';
}
