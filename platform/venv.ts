import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './folders';
import { digest } from './digest';
import { Failure } from './failure';
import { python, pythonProblem } from './python';
import type { Report } from './report';
import { run } from './shell';

/** A Python environment: a list of pinned requirements, and a program of them that shows that they are installed. */
interface Kind {
  readonly prefix: string;
  readonly requirements: string;
  readonly program: string;
  readonly contents: string;
}

const runs: Kind = {
  prefix: 'venv',
  requirements: join(__dirname, 'requirements.txt'),
  program: 'ansible-playbook',
  contents: 'Ansible and moto (about two minutes)',
};
/** Apart, so that who only runs Strata downloads none of it, and a new linter makes nobody's Ansible anew. */
const checks: Kind = {
  prefix: 'check',
  requirements: join(__dirname, 'requirements-check.txt'),
  program: 'ruff',
  contents: 'what checks Python (seconds)',
};
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
export const venvBin = (command: string): string => programOf(runs, command);

/** Where the commands that check Python are: `ruff`, `mypy`, `python`. */
export const checkBin = (command: string): string => programOf(checks, command);

/** Whole, and of a Python that is still there. */
export const venvIsReady = (): boolean => isReady(runs);

/** Where it is, or will be. */
export const venvFolder = (): string => folder(runs);

/** What keeps the environment from being made here, and what to do; null: nothing that could be known beforehand. */
export function venvProblem(): string | null {
  return venvIsReady() || python() ? null : pythonProblem();
}

export const ensureVenv = (report: Report): Promise<void> => ensure(runs, report);

export const ensureChecks = (report: Report): Promise<void> => ensure(checks, report);

/** Made from pinned requirements, under a lock that the installer itself holds: it may outlive its command. */
async function ensure(kind: Kind, report: Report): Promise<void> {
  if (isReady(kind)) return;
  const interpreter = python();
  if (!interpreter) throw new Failure(pythonProblem());
  mkdirSync(cacheFolder(), { recursive: true });
  report(`Python environment: installing ${kind.contents}`);
  const onLine = (line: string) => {
    const step = /^(Downloading|Installing collected packages)(?: (\S+)-\d)?/.exec(line);
    if (step) report(`Python environment: ${step[1]?.toLowerCase()} ${step[2] ?? ''}`.trimEnd());
  };
  const install = ['sh', installer, interpreter, folder(kind), kind.requirements, wanted(kind), kind.program];
  await run(interpreter, ['-c', underLock, join(cacheFolder(), '.venv.lock'), ...install], { onLine });
}

function isReady(kind: Kind): boolean {
  const stamp = join(folder(kind), '.strata-requirements');
  const isWhole = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted(kind);
  return isWhole && [programOf(kind, 'python'), programOf(kind, kind.program)].every((each) => existsSync(each));
}

function programOf(kind: Kind, command: string): string {
  return join(folder(kind), 'bin', command);
}

/** One folder per list of requirements: another checkout with another list never takes it away from a run. */
function folder(kind: Kind): string {
  return join(cacheFolder(), `${kind.prefix}-${wanted(kind)}`);
}

function wanted(kind: Kind): string {
  return digest(readFileSync(kind.requirements, 'utf8'));
}
