/** A real S3 store that is not AWS, over TLS: Terraform, the state's lock, a server's key and pgBackRest at Ceph. No hosts. */
import { cephReset, cephUp } from '../../lab/ceph/ceph';
import { canRunCeph } from '../../lab/ceph/packages';
import { operatorKeys } from '../../lab/ceph/users';
import { ensureVenv } from '../../platform/venv';
import { bucketTests } from './ceph/buckets';
import { errorTests } from './ceph/errors';
import { describeAtCeph, forgetCephEnvironment, holdKeys, store } from './ceph/harness';
import { pgbackrestTests } from './ceph/pgbackrest';
import { restartTests } from './ceph/restart';
import { stateTests } from './ceph/state';
import { forgetDescriptions, minutes } from './end-to-end/harness';

const say = (message: string) => process.stderr.write(`  ${message}\n`);
const availability = canRunCeph();
const skipReason = availability.able ? '' : ` (not observable here: ${availability.reason})`;

(availability.able ? describe : describe.skip)(`Ceph${skipReason}`, () => {
  const originalEnv = { ...process.env };

  beforeAll(async () => {
    const started = Date.now();
    await cephReset(store.lab, say);
    forgetCephEnvironment();
    await cephUp(store.lab, say);
    await ensureVenv(say);
    holdKeys(await operatorKeys(store));
    describeAtCeph();
    say(`Ceph was up after ${Math.round((Date.now() - started) / 1000)} s`);
  }, 10 * minutes);

  afterAll(async () => {
    await cephReset(store.lab, say);
    forgetCephEnvironment();
    forgetDescriptions();
    process.env = originalEnv;
  }, 2 * minutes);

  beforeEach(() => say(expect.getState().currentTestName ?? ''));

  describe("the state's bucket", stateTests);
  describe('buckets', bucketTests);
  describe('pgBackRest', pgbackrestTests);
  describe('what goes wrong', errorTests);
  describe('killed', restartTests);
});
