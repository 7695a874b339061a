import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './folders';
import { digest } from './images';
import { locked } from './lock';
import { python } from './python';
import type { Report } from './report';
import { run } from './shell';

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
  const interpreter = python();
  if (!interpreter) throw new Error('Python 3.11 or newer with its venv module is needed (Debian: python3-venv)');
  await run(interpreter, ['-m', 'venv', folder]);
  report('Python environment: installing Ansible and moto (about two minutes)');
  const onLine = (line: string) => {
    const step = /^(Collecting|Downloading|Installing collected packages) ?(\S*)/.exec(line);
    if (step) report(`Python environment: ${step[1]?.toLowerCase()} ${step[2]}`);
  };
  await run(venvBin('python'), ['-m', 'pip', 'install', '--progress-bar', 'off', '-r', requirements], { onLine });
  writeFileSync(`${stamp()}.unfinished`, wanted());
  renameSync(`${stamp()}.unfinished`, stamp());
}

function stamp(): string {
  return join(cacheFolder(), 'venv', '.strata-requirements');
}

function wanted(): string {
  return digest(readFileSync(requirements, 'utf8'));
}
