/** Works on many things, at most so many at once. Results in order; after the first failure no other is begun. */
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
