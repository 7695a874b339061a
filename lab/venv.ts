import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './folders';
import { digest } from './images';
import { python } from './python';
import type { Report } from './report';
import { run } from './shell';

const requirements = join(__dirname, 'requirements.txt');
const installer = join(__dirname, 'venv.sh');

/** Where the commands of the Python environment are: `ansible-playbook`, `ansible-lint`, `python`. */
export function venvBin(command: string): string {
  return join(folder(), 'bin', command);
}

export function venvIsReady(): boolean {
  const stamp = join(folder(), '.strata-requirements');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();
}

/** Made from pinned requirements, under a lock that the installer itself holds: it may outlive its command. */
export async function ensureVenv(report: Report): Promise<void> {
  if (venvIsReady()) return;
  const interpreter = python();
  if (!interpreter) throw new Error('Python 3.11 or newer with its venv module is needed (Debian: python3-venv)');
  mkdirSync(cacheFolder(), { recursive: true });
  report('Python environment: installing Ansible and moto (about two minutes)');
  const onLine = (line: string) => {
    const step = /^(Downloading|Installing collected packages)(?: (\S+)-\d)?/.exec(line);
    if (step) report(`Python environment: ${step[1]?.toLowerCase()} ${step[2] ?? ''}`.trimEnd());
  };
  const install = ['sh', installer, interpreter, folder(), requirements, wanted()];
  await run('flock', [join(cacheFolder(), '.venv.lock'), ...install], { onLine });
}

function folder(): string {
  return join(cacheFolder(), 'venv');
}

function wanted(): string {
  return digest(readFileSync(requirements, 'utf8'));
}
