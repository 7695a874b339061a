import { loadAmongNeighbours } from '../parts/load';
import { descriptionFile } from '../operations/project';

/** Beside the result and never in place of it: programs read standard output. */
export function advise(name: string): void {
  for (const line of loadAmongNeighbours(descriptionFile(name)).advice) process.stderr.write(`advice: ${line}\n`);
}
