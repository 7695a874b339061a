/** An app that left the description leaves its host; its data stay until somebody names them. */
import { loadEnvironment } from '../../../operations/project';
import { synthesize } from '../../../operations/terraform';
import type { Raw } from '../../environment';
import { ansiblePlaybook, describeEnvironment, expectSuccess, inHost, minutes, name, strata } from './harness';

const guest = {
  runtime: 'compose',
  servers: ['app-1'],
  services: { worker: { image: 'strata/notes:1.0.0', command: ['sleep', 'infinity'], volumes: { files: '/files' } } },
};
const withApp = (app: string) => describeEnvironment((raw: Raw) => (raw.apps[app] = guest));
const lines = async (command: string) => (await inHost('app-1', command)).stdout.split('\n').filter(Boolean);
const containers = () => lines('docker ps --all --format "{{.Names}}" | grep ^guest');
const volumes = () => lines('docker volume ls --quiet | grep ^guest');

export function leftAppTests(): void {
  afterAll(() => describeEnvironment());

  test(
    'renamed: status is red, the plan says what leaves, and `up` removes all of it but its data',
    async () => {
      withApp('guest');
      await synthesize(loadEnvironment(name));
      expectSuccess(await ansiblePlaybook(['--tags', 'app']));
      expect(await containers()).toEqual(['guest-worker-1']);
      expectSuccess(await inHost('app-1', 'echo kept > /opt/guest/by-hand'));

      withApp('guest-2');
      const words = /guest is not described any more and is still here, with 1 container: .*data in guest_files/;
      const plan = await strata('plan', name, '--only', 'changes', '--json');
      expect(JSON.parse(plan.stdout).leaving).toEqual([
        { host: 'app-1', observable: true, words: expect.stringMatching(words) },
      ]);
      const red = await strata('status', name);
      expect(red.code).toBe(1);
      expect(red.stdout.replace(/\s+/g, ' ')).toMatch(words);

      const up = await strata('up', name);
      expectSuccess(up);
      expect(`${up.stdout}${up.stderr}`).toContain(`\`npx strata up ${name} --consent guest_files /opt/guest\``);
      expect(await containers()).toEqual(['guest-2-worker-1']);
      expect(await volumes()).toEqual(['guest-2_files', 'guest_files']);
      expect(await lines('find /opt/guest -type f')).toEqual(['/opt/guest/by-hand']);
      expect(await lines('docker network ls --format "{{.Name}}" | grep -c "^guest_"')).toEqual(['0']);
      expectSuccess(await strata('status', name));
    },
    15 * minutes,
  );

  test(
    'removed with consent: its volume and its folder are gone, too',
    async () => {
      describeEnvironment();
      expectSuccess(await strata('up', name, '--consent', 'guest_files', '/opt/guest', 'guest-2_files'));
      expect([await containers(), await volumes()]).toEqual([[], []]);
      expect(await lines('ls -d /opt/guest /opt/guest-2 2>/dev/null')).toEqual([]);
      expectSuccess(await strata('status', name));
    },
    10 * minutes,
  );
}
