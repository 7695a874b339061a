/** What a plan says about apps that left the description. */
import colors from 'picocolors';
import type { Leaving } from '../../operations/leaving';

/** @returns one text for each host that has something to say */
export function leavingText(leaving: readonly Leaving[]): string[] {
  return leaving.map(({ host, observable, words }) =>
    observable
      ? `${colors.red(`Leaves ${host}`)}\n${words}`
      : `${colors.yellow(`Apps that leave ${host}: not observable here`)}\n${words}`,
  );
}
