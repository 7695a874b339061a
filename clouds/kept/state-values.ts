/** Reads values in the format of `terraform show -json`. */
export type State = unknown;

/** A single nested block is a list of one in some providers, and an object in others. */
export function valueAt(state: State, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => {
    const block: unknown = Array.isArray(value) ? value[0] : value;
    return block !== null && typeof block === 'object' ? (block as Record<string, unknown>)[key] : undefined;
  }, state);
}

/** Empty if the value is missing or not a string. */
export function textAt(state: State, ...keys: readonly string[]): string {
  const value = valueAt(state, ...keys);
  return typeof value === 'string' ? value : '';
}
