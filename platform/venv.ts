import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './folders';
import { digest } from './digest';
import { python, pythonProblem } from './python';
import type { Report } from './report';
import { run } from './shell';

const requirements = join(__dirname, 'requirements.txt');
const installer = join(__dirname, 'venv.sh');

/** The kernel's flock, kept by what takes the place of this program; not every system has a command for it. */
const underLock = [
  'import fcntl, os, sys',
  'lock = os.open(sys.argv[1], os.O_RDWR | os.O_CREAT, 0o644)',
  'os.set_inheritable(lock, True)',
  'fcntl.flock(lock, fcntl.LOCK_EX)',
  'os.execvp(sys.argv[2], sys.argv[2:])',
].join('; ');

/** Where the commands of the Python environment are: `ansible-playbook`, `ansible-lint`, `python`. */
export function venvBin(command: string): string {
  return join(folder(), 'bin', command);
}

/** Whole, and of a Python that is still there. */
export function venvIsReady(): boolean {
  const stamp = join(folder(), '.strata-requirements');
  const isWhole = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();
  return isWhole && existsSync(venvBin('python')) && existsSync(venvBin('ansible-playbook'));
}

/** What keeps the environment from being made here, and what to do; null: nothing that could be known beforehand. */
export function venvProblem(): string | null {
  return venvIsReady() || python() ? null : pythonProblem();
}

/** Made from pinned requirements, under a lock that the installer itself holds: it may outlive its command. */
export async function ensureVenv(report: Report): Promise<void> {
  if (venvIsReady()) return;
  const interpreter = python();
  if (!interpreter) throw new Error(pythonProblem());
  mkdirSync(cacheFolder(), { recursive: true });
  report('Python environment: installing Ansible and moto (about two minutes)');
  const onLine = (line: string) => {
    const step = /^(Downloading|Installing collected packages)(?: (\S+)-\d)?/.exec(line);
    if (step) report(`Python environment: ${step[1]?.toLowerCase()} ${step[2] ?? ''}`.trimEnd());
  };
  const install = ['sh', installer, interpreter, folder(), requirements, wanted()];
  await run(interpreter, ['-c', underLock, join(cacheFolder(), '.venv.lock'), ...install], { onLine });
}

/** One folder per list of requirements: another checkout with another list never takes it away from a run. */
function folder(): string {
  return join(cacheFolder(), `venv-${wanted()}`);
}

function wanted(): string {
  return digest(readFileSync(requirements, 'utf8'));
}
