/** What backups must survive and takes too long for CI: outages, kills, copies into another environment, spoilt settings. */
import { pushImages } from '../../lab/image-build/push-images';
import { labDown, labReset } from '../../lab/down';
import { labUp } from '../../lab/up';
import {
  describeEnvironment,
  expectSuccess,
  forgetDescriptions,
  forgetEnvironments,
  lab,
  minutes,
  name,
  strata,
} from './end-to-end/harness';
import { dumpTests } from './soak/dumps';
import { errorTests } from './soak/errors';
import { killTests } from './soak/kills';
import { outageTests } from './soak/outage';
import { pageTests } from './soak/page';
import { stagingTests } from './soak/staging';
import { vaultTests } from './soak/vault';
import { verifierTests } from './soak/verifier';

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

describe('dumps', dumpTests);
describe('copied', stagingTests);
describe('proven elsewhere', verifierTests);
describe('spoilt', errorTests);
describe('killed', killTests);
describe('cut off', outageTests);
describe('as the page says', pageTests);
describe('sealed anew', vaultTests);
