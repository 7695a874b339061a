import { existsSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../../cli/project';
import { attempt, expectSuccess, home, lab, minutes, name, servers, strata } from './harness';
import { killed } from './kill';

const creating = /aws_instance\.spare: Creating\.\.\./;
const rebuild = ['rebuild', name, 'spare', '--consent', 'spare'];

/** Hosts of the lab, whoever knows of them; the internet is one of its own. */
export async function hosts(): Promise<string[]> {
  const { stdout } = await attempt('incus', ['list', '--project', lab.project, '-f', 'csv', '-c', 'n']);
  return stdout.split('\n').filter((each) => each.startsWith('i-'));
}

export async function expectNothingLeft(): Promise<void> {
  const known = Object.values(servers()).map(({ instance_id }) => instance_id);
  expect((await hosts()).sort()).toEqual(known.sort());
  expect(existsSync(join(home, '.infra.tfstate.lock.info'))).toBe(false);
  expect(await providersOfOurs()).toEqual([]);
}

/** Process ids; another copy of the project may be at work on the same machine. */
async function providersOfOurs(): Promise<string[]> {
  const { stdout } = await attempt('pgrep', ['-f', 'terraform-provider-aws']);
  const stacks = join(projectFolder, 'cdktf.out');
  return stdout.split('\n').filter((pid) => pid !== '' && workingFolder(pid).startsWith(`${stacks}/`));
}

function workingFolder(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return 'it has ended';
  }
}

export function killedTests(): void {
  test(
    'told to end while a server is made: it is in the state, and up is green',
    async () => {
      const { said, wasKilled } = await killed(rebuild, { signal: 'SIGTERM', at: creating });
      expect({ wasKilled, said }).toMatchObject({ wasKilled: true });
      expect(said).toContain('terraform apply of stack infra goes on until it is done');
      expect(Object.keys(servers())).toContain('spare');
      expectSuccess(await strata('up', name));
      await expectNothingLeft();
    },
    6 * minutes,
  );
}
