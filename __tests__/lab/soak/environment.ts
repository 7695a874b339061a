import { expectSuccess, minutes, name, strata } from '../end-to-end/harness';
import { useOwnLab } from '../end-to-end/own-lab';

/** The tests of this file get an environment of their own, up and backed up. */
export function useRunningEnvironment(): void {
  useOwnLab();

  beforeAll(async () => expectSuccess(await strata('up', name)), 20 * minutes);
}
