import { pushImages } from '../../../lab/image-build/push-images';
import { labDown, labReset } from '../../../lab/down';
import { labUp } from '../../../lab/up';
import {
  describeEnvironment,
  expectSuccess,
  forgetDescriptions,
  forgetEnvironments,
  lab,
  minutes,
  name,
  strata,
} from '../end-to-end/harness';

/** The tests of this file get an environment of their own, up and backed up. */
export function inAnEnvironmentThatIsUp(): void {
  const say = (message: string) => process.stderr.write(`  ${message}\n`);

  beforeAll(async () => {
    await labReset(lab.name, say);
    forgetEnvironments();
    describeEnvironment();
    await labUp(lab.name, { yes: true }, say);
    await pushImages(lab, say);
    expectSuccess(await strata('up', name));
  }, 30 * minutes);

  afterAll(async () => {
    await labDown(lab.name, say);
    forgetDescriptions();
  }, 5 * minutes);
}
