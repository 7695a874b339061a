import { expectSuccess, minutes, name, strata } from '../end-to-end/harness';
import { inALabOfTheirOwn } from '../end-to-end/own-lab';

/** The tests of this file get an environment of their own, up and backed up. */
export function inAnEnvironmentThatIsUp(): void {
  inALabOfTheirOwn();

  beforeAll(async () => expectSuccess(await strata('up', name)), 10 * minutes);
}
