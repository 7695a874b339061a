/** The bad days of docs/runbook.md, on real hosts: what is seen, and that the remedy of the page ends them. */
import { destroyKillTests } from './soak/destroy-kills';
import { useRunningEnvironment } from './soak/environment';
import { rebootTests } from './soak/reboots';
import { serviceTests } from './soak/services-away';
import { sleepTests } from './soak/sleeping-laptop';

useRunningEnvironment();

describe('off and on', rebootTests);
describe('a service of others is away', serviceTests);
describe('the laptop', sleepTests);
describe('killed', destroyKillTests);
