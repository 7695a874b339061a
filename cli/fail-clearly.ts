import { Refusal } from '../config/problem';
import { Failure } from '../platform/failure';

/** Runs a command; what is meant for people is printed as it is, a defect keeps its trace, and either ends with 1. */
export async function failClearly(command: () => Promise<unknown>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const meantForPeople = error instanceof Refusal || error instanceof Failure;
    process.stderr.write(`${meantForPeople ? error.message : (error as Error).stack}\n`);
    process.exitCode = 1;
  }
}
