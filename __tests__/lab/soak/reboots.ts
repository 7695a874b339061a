/** Hosts that reboot, or are deleted in the console. */
import { ec2 } from '../end-to-end/account';
import { sql } from '../end-to-end/database';
import {
  attempt,
  expectSuccess,
  instanceId,
  lab,
  minutes,
  name,
  servers,
  strata,
  waitUntil,
} from '../end-to-end/harness';

const hosts = ['edge', 'app-1', 'spare', 'db-1'] as const;
const isGreen = async () => (await strata('status', name)).code === 0;

async function reboot(names: readonly string[]): Promise<void> {
  const restart = (host: string) => attempt('incus', ['restart', instanceId(host), '--project', lab.project]);
  for (const result of await Promise.all(names.map(restart))) expectSuccess(result);
}

/** Red words of `status`, for a message that says what stayed wrong. */
export async function expectGreen(seconds: number): Promise<void> {
  await waitUntil('status is green', seconds, isGreen).catch(async () => {
    const { stdout } = await strata('status', name);
    expect(stdout.split('\n').filter((line) => line.startsWith('failed'))).toEqual([]);
  });
}

export function rebootTests(): void {
  test.each(hosts)(
    '%s rebooted alone is green again without anybody',
    async (host) => {
      await reboot([host]);
      await expectGreen(300);
    },
    8 * minutes,
  );

  test(
    'all rebooted together are green again without anybody',
    async () => {
      await reboot(hosts);
      await expectGreen(300);
      expect(await sql('select 1')).toBe('1');
    },
    8 * minutes,
  );

  test(
    'an app host deleted in the console: `up` makes it again, and its certificates come from the home',
    async () => {
      const oldInstance = instanceId('app-1');
      await ec2('ModifyInstanceAttribute', { InstanceId: oldInstance, 'DisableApiTermination.Value': 'false' });
      await ec2('TerminateInstances', { 'InstanceId.1': oldInstance });
      expect((await strata('status', name)).code).toBe(1);
      const up = await strata('up', name);
      expectSuccess(up);
      expect(servers()['app-1']!.instance_id).not.toBe(oldInstance);
      await expectGreen(60);
    },
    20 * minutes,
  );
}
