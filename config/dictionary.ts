/** The same entries without a prototype: looking up a key from user input, such as `constructor`, returns undefined. */
export function dictionary<T, Key extends string = never>(
  entries: Readonly<Record<Key, T> & Record<string, T>>,
): Readonly<Record<Key, T> & Record<string, T | undefined>> {
  return Object.assign(Object.create(null) as Record<Key, T> & Record<string, T | undefined>, entries);
}

/** The parsed data with every map turned into a dictionary. */
export function ofDictionaries<T>(data: T): T {
  if (Array.isArray(data)) return data.map(ofDictionaries) as T;
  if (data === null || typeof data !== 'object') return data;
  const entries = Object.entries(data).map(([key, value]) => [key, ofDictionaries(value as unknown)]);
  return dictionary(Object.fromEntries(entries) as Record<string, unknown>) as T;
}
