import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { cephUp } from '../../../lab/ceph/ceph';
import { cephPid } from '../../../lab/ceph/daemons';
import { operatorKeys } from '../../../lab/ceph/users';
import { minutes } from '../end-to-end/harness';
import { client, store } from './harness';

export function restartTests(): void {
  test(
    'when all its processes are killed at once, it starts again with all its data',
    async () => {
      const keys = await operatorKeys(store);
      const object = { Bucket: 'acme-states', Key: 'before' };
      const s3 = client(keys);
      await s3.send(new PutObjectCommand({ ...object, Body: 'kept' }));
      for (const name of ['gateway', 'osd', 'mon'] as const) process.kill(cephPid(store, name)!, 'SIGKILL');
      await cephUp(store.lab, () => {});
      expect(await operatorKeys(store)).toEqual(keys);
      expect(await (await s3.send(new GetObjectCommand(object))).Body?.transformToString()).toBe('kept');
      s3.destroy();
    },
    5 * minutes,
  );
}
