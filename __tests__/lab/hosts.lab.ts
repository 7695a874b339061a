/** Hosts of their own for each matter: one role each, and servers that were bought. */
import { removeOwnFolders } from '../../operations/run/folders';
import { existingTests } from './end-to-end/existing';
import { bought } from './end-to-end/harness';
import { laptopTests } from './end-to-end/laptop';
import { useOwnLab } from './end-to-end/own-lab';
import { roleTests } from './end-to-end/roles';
import { usedServerTests } from './end-to-end/used-servers';

useOwnLab(['bare', ...bought]);
// Stacks that a test synthesized in this process would be read in place of those that a command synthesizes later.
afterEach(removeOwnFolders);

describe('hardened', roleTests);
// One server, and a balancer: `hosts.soak.ts`; besides, `rehearse.lab.ts` brings such environments up.
describe('bought servers', existingTests);
describe('bought servers that are not new', usedServerTests);
describe('a laptop that has nothing', laptopTests);
