/** The bad days of docs/runbook.md, on real hosts: what is seen, and that the remedy of the page ends them. */
import { rebootTests } from './soak/reboots';
import { serviceTests } from './soak/services-away';
import { useRunningEnvironment } from './soak/environment';

useRunningEnvironment();

describe('off and on', rebootTests);
describe('a service of others is away', serviceTests);
