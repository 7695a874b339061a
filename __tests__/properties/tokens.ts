/**
 * cdktf keeps the tokens of every app for the life of the process: gigabytes, after thousands of apps. Those of an app
 * that is finished are deleted here; those that modules made when they were loaded stay.
 */
interface TokenMap {
  readonly stringTokenMap: Map<string, unknown>;
  readonly numberTokenMap: Map<number, unknown>;
}

const map = (): TokenMap | undefined => (globalThis as { __cdktfTokenMap?: TokenMap }).__cdktfTokenMap;

export function releasingTokens<T>(synthesize: () => T): T {
  const strings = new Set(map()?.stringTokenMap.keys());
  const numbers = new Set(map()?.numberTokenMap.keys());
  try {
    return synthesize();
  } finally {
    forget(map()?.stringTokenMap, strings);
    forget(map()?.numberTokenMap, numbers);
  }
}

function forget<K>(tokens: Map<K, unknown> | undefined, keysToKeep: ReadonlySet<K>): void {
  for (const key of [...(tokens?.keys() ?? [])]) if (!keysToKeep.has(key)) tokens!.delete(key);
}
