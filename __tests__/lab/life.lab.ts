/** One environment's life in a lab of its own, in order: built, cut off, repaired, rebuilt, moved, destroyed. */
import { removeOwnFolders } from '../../operations/run/folders';
import { backupTests } from './end-to-end/backups';
import { banTests } from './end-to-end/bans';
import { buildTests } from './end-to-end/build';
import { descriptionTests } from './end-to-end/description';
import { name } from './end-to-end/harness';
import { identityTests } from './end-to-end/identity';
import { labTests } from './end-to-end/lab-cloud';
import { leftAppTests } from './end-to-end/left-apps';
import { lifeTests } from './end-to-end/life';
import { networkTests } from './end-to-end/network';
import { useOwnLab } from './end-to-end/own-lab';
import { recoveryTests } from './end-to-end/recovery';
import { releaseTests } from './end-to-end/releases';
import { repairTests } from './end-to-end/repaired';
import { noSecretIsTold, secretTests } from './end-to-end/secrets';
import { takenOverTests } from './end-to-end/taken-over';
import { textTests } from './end-to-end/texts';
import { trustTests } from './end-to-end/trust';

useOwnLab([name, 'other', 'shared']);
// Stacks that a test synthesized in this process would be read in place of those that a command synthesizes later.
afterEach(removeOwnFolders);

describe('built', buildTests);
describe('texts', textTests);
describe('identified', identityTests);
describe('backed up', backupTests);
describe('no secret is visible', secretTests);
describe('network isolation', networkTests);
describe('wrong logins', banTests);
describe('app-1 taken over', takenOverTests);
describe('repaired', repairTests);
describe('host keys', trustTests);
describe('the lab itself', labTests);
describe('released', releaseTests);
describe('left the description', leftAppTests);
describe('a changed description', descriptionTests);
describe('the laptop is gone', recoveryTests);
describe('destroyed and back', lifeTests);
describe('no secret was visible until the end', noSecretIsTold);
