/** What backups must survive and takes too long for CI: kills, copies into another environment, every command of the docs. */
import { containerTests } from './soak/container';
import { dumpTests } from './soak/dumps';
import { expiryTests } from './soak/expiry';
import { useRunningEnvironment } from './soak/environment';
import { killTests } from './soak/kills';
import { pageTests } from './soak/page';
import { retiredTests } from './soak/retired';
import { stagingTests } from './soak/staging';
import { vaultTests } from './soak/vault';
import { verifierTests } from './soak/verifier';

useRunningEnvironment();

describe('dumps', dumpTests);
describe('expired', expiryTests);
describe('brought along', containerTests);
describe('copied', stagingTests);
describe('proven elsewhere', verifierTests);
describe('killed', killTests);
describe('as the page says', pageTests);
describe('sealed anew', vaultTests);
describe('let go of', retiredTests);
