/** Several pieces of work ran at the same time, and some of them failed. */
import { Failure, failureWords } from '../platform/failure';
import { Interrupted } from './run/interrupt';

/**
 * @returns what to throw for all of them: the signal that ended the run, else a defect of Strata, else every failure's words
 */
export function combined(errors: readonly unknown[]): unknown {
  const isSpecial = [(error: unknown) => error instanceof Interrupted, (error: unknown) => !(error instanceof Failure)];
  for (const special of isSpecial) {
    const first = errors.find(special);
    if (first !== undefined) return first;
  }
  if (errors.length === 1) return errors[0];
  return new Failure(errors.map((error) => failureWords(error as Failure)).join('\n\n'));
}

/** Waits until all have ended. @throws what `combined` makes of their errors */
export async function allEnded<T>(work: readonly Promise<T>[]): Promise<T[]> {
  const results = await Promise.allSettled(work);
  const errors = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
  if (errors.length > 0) throw combined(errors);
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
