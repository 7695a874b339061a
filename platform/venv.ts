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

const ansibleKind: Kind = {
  prefix: 'venv',
  requirements: join(__dirname, 'requirements.txt'),
  program: 'ansible-playbook',
  contents: 'Ansible and moto (about two minutes)',
};
/** A separate environment: users of Strata need no linters, and a new version of a linter does not reinstall Ansible. */
const checkKind: Kind = {
  prefix: 'check',
  requirements: join(__dirname, 'requirements-check.txt'),
  program: 'ruff',
  contents: 'what checks Python (seconds)',
};
/** Separate again: its own pins contradict those of moto. */
const securityKind: Kind = {
  prefix: 'security',
  requirements: join(__dirname, 'requirements-security.txt'),
  program: 'checkov',
  contents: 'what checks the security of the stacks (about a minute)',
};
const installer = join(__dirname, 'venv.sh');

/** Takes a lock with flock(2) and then replaces itself by the installer, which keeps the lock. Not every system has a `flock` command. */
const lockAndRun = [
  'import fcntl, os, sys',
  'lock = os.open(sys.argv[1], os.O_RDWR | os.O_CREAT, 0o644)',
  'os.set_inheritable(lock, True)',
  'fcntl.flock(lock, fcntl.LOCK_EX)',
  'os.execvp(sys.argv[2], sys.argv[2:])',
].join('; ');

/** Where the commands of the Python environment are: `ansible-playbook`, `ansible-lint`, `python`. */
export const venvBin = (command: string): string => programOf(ansibleKind, command);

/** Where the commands that check Python are: `ruff`, `mypy`, `python`. */
export const checkBin = (command: string): string => programOf(checkKind, command);

/** Where `checkov` is. */
export const securityBin = (command: string): string => programOf(securityKind, command);

/** Whether the environment is complete, and its Python still exists. */
export const venvIsReady = (): boolean => isReady(ansibleKind);

/** Path of the environment, also before it is created. */
export const venvFolder = (): string => folder(ansibleKind);

/** Why the environment cannot be created here, and what to do; null: no reason is known in advance. */
export function venvProblem(): string | null {
  return venvIsReady() || python() ? null : pythonProblem();
}

export const ensureVenv = (report: Report): Promise<void> => ensure(ansibleKind, report);

export const ensureChecks = (report: Report): Promise<void> => ensure(checkKind, report);

export const ensureSecurity = (report: Report): Promise<void> => ensure(securityKind, report);

/** Installs pinned requirements. The installer itself holds the lock, because it may run longer than the command that started it. */
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
  const install = [
    'sh',
    installer,
    interpreter,
    folder(kind),
    kind.requirements,
    requirementsDigest(kind),
    kind.program,
  ];
  await run(interpreter, ['-c', lockAndRun, join(cacheFolder(), '.venv.lock'), ...install], { onLine });
}

function isReady(kind: Kind): boolean {
  const stamp = join(folder(kind), '.strata-requirements');
  const isWhole = existsSync(stamp) && readFileSync(stamp, 'utf8') === requirementsDigest(kind);
  return isWhole && [programOf(kind, 'python'), programOf(kind, kind.program)].every((each) => existsSync(each));
}

function programOf(kind: Kind, command: string): string {
  return join(folder(kind), 'bin', command);
}

/** One folder per list of requirements: a checkout with another list does not change the environment that a running command uses. */
function folder(kind: Kind): string {
  return join(cacheFolder(), `${kind.prefix}-${requirementsDigest(kind)}`);
}

function requirementsDigest(kind: Kind): string {
  return digest(readFileSync(kind.requirements, 'utf8'));
}
