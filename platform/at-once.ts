/** Processes all items, at most `most` at a time. Results are in the order of the items; after a failure no further item is started. */
export async function atMost<T, R>(most: number, all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  // Loaded with its first use: `validate` has none.
  const { default: pLimit } = await import('p-limit');
  const limit = pLimit(most);
  return limit.map(all, async (one) => {
    try {
      return await work(one);
    } catch (error) {
      limit.clearQueue();
      throw error;
    }
  });
}
