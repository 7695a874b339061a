/** A bucket that is away, for minutes and for longer than the queue; keys and certificates that are wrong. */
import { disasterTests } from './soak/disaster';
import { useRunningEnvironment } from './soak/environment';
import { errorTests } from './soak/errors';
import { outageTests } from './soak/outage';

useRunningEnvironment();

describe('spoilt', errorTests);
describe('cut off', outageTests);
describe('gone', disasterTests);
