/** One environment's life in a lab of its own, in order: built, hardened, cut off, rebuilt, moved, destroyed. */
import { pushImages } from '../../lab/image-build/push-images';
import { labDown, labReset } from '../../lab/down';
import { labUp } from '../../lab/up';
import { backupTests } from './end-to-end/backups';
import { buildTests } from './end-to-end/build';
import { descriptionTests } from './end-to-end/description';
import { describeEnvironment, forgetDescriptions, forgetEnvironments, lab, minutes } from './end-to-end/harness';
import { identityTests } from './end-to-end/identity';
import { labTests } from './end-to-end/lab-cloud';
import { lifeTests } from './end-to-end/life';
import { networkTests } from './end-to-end/network';
import { recoveryTests } from './end-to-end/recovery';
import { roleTests } from './end-to-end/roles';
import { trustTests } from './end-to-end/trust';

const say = (message: string) => process.stderr.write(`  ${message}\n`);

beforeAll(async () => {
  await labReset(lab.name, say);
  forgetEnvironments();
  describeEnvironment();
  await labUp(lab.name, { yes: true }, say);
  await pushImages(lab, say);
}, 20 * minutes);

afterAll(async () => {
  await labDown(lab.name, say);
  forgetDescriptions();
}, 5 * minutes);

describe('built', buildTests);
describe('identified', identityTests);
describe('backed up', backupTests);
describe('hardened', roleTests);
describe('networks are not decoration', networkTests);
describe('host keys', trustTests);
describe('the lab itself', labTests);
describe('a changed description', descriptionTests);
describe('the laptop is gone', recoveryTests);
describe('destroyed and back', lifeTests);
