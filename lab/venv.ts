import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './folders';
import { digest } from './images';
import { locked } from './lock';
import type { Report } from './report';
import { attempt, run } from './shell';

const requirements = join(__dirname, 'requirements.txt');

/** Where the commands of the Python environment are: `ansible-playbook`, `ansible-lint`, `python`. */
export function venvBin(command: string): string {
  return join(cacheFolder(), 'venv', 'bin', command);
}

export function venvIsReady(): boolean {
  return existsSync(stamp()) && readFileSync(stamp(), 'utf8') === wanted();
}

/** Made from pinned requirements; a stamp written last tells a whole environment from an interrupted one. */
export async function ensureVenv(report: Report): Promise<void> {
  if (venvIsReady()) return;
  await locked(join(cacheFolder(), 'venv.lock'), report, async () => {
    if (!venvIsReady()) await install(report);
  });
}

async function install(report: Report): Promise<void> {
  const folder = join(cacheFolder(), 'venv');
  rmSync(folder, { recursive: true, force: true });
  report('Python environment: creating');
  await run(await python(), ['-m', 'venv', folder]);
  report('Python environment: installing Ansible and moto (about two minutes)');
  const onLine = (line: string) => {
    const step = /^(Collecting|Downloading|Installing collected packages) ?(\S*)/.exec(line);
    if (step) report(`Python environment: ${step[1]?.toLowerCase()} ${step[2]}`);
  };
  await run(venvBin('python'), ['-m', 'pip', 'install', '--progress-bar', 'off', '-r', requirements], { onLine });
  writeFileSync(`${stamp()}.unfinished`, wanted());
  renameSync(`${stamp()}.unfinished`, stamp());
}

/** The first Python that is new enough for Ansible and can make environments. */
export async function python(): Promise<string> {
  const probe = 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))';
  for (const candidate of ['python3', 'python3.13', 'python3.12', 'python3.11', '/usr/bin/python3']) {
    if ((await attempt(candidate, ['-c', probe])).code === 0) return candidate;
  }
  throw new Error('Python 3.11 or newer with its venv module is needed (Debian: apt-get install python3-venv)');
}

function stamp(): string {
  return join(cacheFolder(), 'venv', '.strata-requirements');
}

function wanted(): string {
  return digest(readFileSync(requirements, 'utf8'));
}
