import { expectSuccess, minutes, name, servers, strata } from '../end-to-end/harness';
import { killed } from '../end-to-end/kill';
import { expectNothingLeft } from '../end-to-end/left';

const rebuild = ['rebuild', name, 'spare', '--consent', 'spare'];

export function killedTests(): void {
  test(
    'told to end while a server is made: it is in the state, and up is green',
    async () => {
      const { output, moment } = await killed(rebuild, { how: 'TERM', at: 'aws_instance.spare: Creating' });
      expect({ moment, output }).toMatchObject({ moment: 'hit' });
      expect(output).toContain('terraform apply of stack infra goes on until it is done');
      expect(Object.keys(servers())).toContain('spare');
      expectSuccess(await strata('up', name));
      await expectNothingLeft();
    },
    6 * minutes,
  );
}
