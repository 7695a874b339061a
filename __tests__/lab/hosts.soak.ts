/** What `hosts.lab.ts` has no time for. */
import { oneServerTests } from './end-to-end/one-server';
import { useOwnLab } from './end-to-end/own-lab';

useOwnLab(['single']);

describe('on one server', () => oneServerTests(['local']));
