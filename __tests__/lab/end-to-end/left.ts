/** What runs that were killed may have left behind: hosts and more that no state knows, programs, locks, folders. */
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { loadEnvironment, projectFolder } from '../../../operations/project';
import { environOf } from '../../../operations/run/process';
import { outFolder } from '../../../operations/run/folders';
import { lookAtAws } from '../../../clouds/aws/strays';
import { attempt, home, lab, name, servers } from './harness';

export async function expectNothingLeft(): Promise<void> {
  const instanceIds = Object.values(servers()).map(({ instance_id }) => instance_id);
  expect((await hosts()).sort()).toEqual(instanceIds.sort());
  expect(await resourcesOutsideState()).toEqual([]);
  expect(programs()).toEqual([]);
  expect(filesIn(home).filter((file) => /\.lock\.info$|\.interrupted$/.test(file))).toEqual([]);
  const notes = filesIn(join(home, 'lock')).map((note) => readFileSync(join(home, 'lock', note), 'utf8'));
  expect(notes).toEqual(['released\n']);
  expect(filesIn(join(home, 'runs'))).toEqual([]);
  const ofRuns = [join(outFolder, '.runs'), join(projectFolder, 'ansible', 'generated')];
  const runFolder = new RegExp(`^\\.?${name}\\.\\d{8}T`);
  expect(ofRuns.flatMap(filesIn).filter((folder) => runFolder.test(folder))).toEqual([]);
}

/** All hosts of the lab, in a state or not, except the one that is the internet. */
export async function hosts(): Promise<string[]> {
  const { stdout } = await attempt('incus', ['list', '--project', lab.project, '-f', 'csv', '-c', 'n']);
  return stdout.split('\n').filter((each) => each.startsWith('i-'));
}

/** Also what is no host, such as addresses, which cost money. */
async function resourcesOutsideState(): Promise<string[]> {
  const state = readFileSync(join(home, 'infra.tfstate'), 'utf8');
  const resources = await lookAtAws(loadEnvironment(name));
  return resources.filter(({ id }) => !state.includes(`"${id}"`)).map(({ type, id }) => `${type} ${id}`);
}

/**
 * After a test has killed `ansible-playbook` itself: one of its workers may write a long result to the pipe that nobody
 * reads any more, for ever.
 */
export function endOrphans(): void {
  for (const { pid } of programs()) process.kill(pid, 'SIGKILL');
}

/** Terraforms, providers and Ansibles that these tests started: those of other tests and of other people are not looked at. */
function programs(): { readonly pid: number; readonly program: string }[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .flatMap((pid) => {
      try {
        const program = readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
        const isHere = `${readlinkSync(`/proc/${pid}/cwd`)}/`.startsWith(`${projectFolder}/`);
        const isOurs = environOf(pid).includes(`JEST_WORKER_ID=${process.env['JEST_WORKER_ID']}`);
        return isHere && isOurs && /^(terraform|ansible)/.test(program) ? [{ pid, program }] : [];
      } catch {
        return [];
      }
    });
}

function filesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
