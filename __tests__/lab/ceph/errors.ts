import { initState } from '../../../operations/state/init';
import { plannedChanges } from '../../../operations/plan';
import { cephUp, expireCertificate } from '../../../lab/ceph/ceph';
import { operatorKeys, strangerKeys } from '../../../lab/ceph/users';
import type { StoreKeys } from '../../../lab/ceph/users';
import { expectSuccess, minutes, strata } from '../end-to-end/harness';
import { describeAtCeph, holdKeys, store } from './harness';

const init = () => initState(describeAtCeph(), () => {});
const plan = () => plannedChanges(describeAtCeph(), 's3');

export function errorTests(): void {
  let keys: StoreKeys;
  beforeAll(async () => void (keys = await operatorKeys(store)), minutes);
  afterEach(() => holdKeys(keys));

  test(
    'a key that the store does not know',
    async () => {
      holdKeys({ accessKey: 'NOBODYSKEY', secretKey: keys.secretKey });
      await expect(init()).rejects.toThrow(/does not accept these keys: check AWS_ACCESS_KEY_ID.*InvalidAccessKeyId/);
      await expect(plan()).rejects.toThrow(/InvalidAccessKeyId[\s\S]*Credentials are read from your shell/);
    },
    5 * minutes,
  );

  test('a secret that is not of the key', async () => {
    holdKeys({ ...keys, secretKey: 'wrong' });
    await expect(init()).rejects.toThrow(/does not accept these keys.*SignatureDoesNotMatch/);
  });

  test("somebody else's bucket", async () => {
    holdKeys(await strangerKeys(store));
    await expect(init()).rejects.toThrow(/belongs to somebody else, or your keys lack this permission.*AccessDenied/);
  });

  // By the program itself: inside Jest, the SDK does not take TLS's errors for errors.
  test(
    'a certificate whose authority is not known',
    async () => {
      delete process.env['AWS_CA_BUNDLE'];
      const { code, stderr } = await strata('state', 'init', 'ceph');
      expect(code).toBe(1);
      expect(stderr).toMatch(/is not trusted here .*name the file of its authority in AWS_CA_BUNDLE/);
    },
    5 * minutes,
  );

  test(
    'a certificate that has expired, until it is renewed',
    async () => {
      await expireCertificate(store);
      try {
        const { code, stderr } = await strata('state', 'init', 'ceph');
        expect(code).toBe(1);
        expect(stderr).toMatch(/is not trusted here \(certificate has expired\); its owner has to renew it/);
        await expect(plan()).rejects.toThrow(/certificate has expired[\s\S]*its owner has to renew it/);
      } finally {
        await cephUp(store.lab, () => {});
      }
      expectSuccess(await strata('state', 'init', 'ceph'));
    },
    5 * minutes,
  );
}
