import { pushImages } from '../../../lab/image-build/push-images';
import { labDown, labReset } from '../../../lab/down';
import { labUp } from '../../../lab/up';
import { bought, describeEnvironment, forgetDescriptions, forgetEnvironments, lab, minutes, name } from './harness';

/**
 * The tests of this file get an empty lab, and a description of what they will build.
 * @param environments all that they will build; of each, nothing of an earlier run is left
 */
export function useOwnLab(environments = [name, 'other', 'bare', 'single', 'shared', ...bought]): void {
  const say = (message: string) => process.stderr.write(`  ${message}\n`);

  beforeAll(async () => {
    await labReset(lab.name, say);
    forgetEnvironments(environments);
    describeEnvironment();
    await labUp(lab.name, { yes: true }, say);
    await pushImages(lab, say);
  }, 20 * minutes);

  afterAll(async () => {
    await labDown(lab.name, say);
    forgetDescriptions();
  }, 5 * minutes);
}
