/** What `hosts.lab.ts` has no time for. */
import { balancerTests } from './end-to-end/balancer';
import { oneServerTests } from './end-to-end/one-server';
import { useOwnLab } from './end-to-end/own-lab';

useOwnLab(['single', 'balanced']);

describe('on one server', () => oneServerTests(['local', 'dedicated']));
describe('behind a load balancer', balancerTests);
