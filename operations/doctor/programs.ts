/** Checks the programs that commands run, and shows their versions. */
import { childEnv } from '../../platform/child-env';
import { python, pythonProblem, versionOf } from '../../platform/python';
import { attempt } from '../../platform/shell';
import { terraformHere, terraformProblem } from '../../platform/terraform-binary';
import { venvFolder, venvIsReady } from '../../platform/venv';
import { sshProblem } from '../tools';
import { failedRow, passedRow, unknownRow } from './row';
import type { Row } from './row';

export async function programRows(): Promise<Row[]> {
  return [
    passedRow('Node', process.versions.node),
    pythonRow(),
    ansibleRow(),
    await terraformRow(),
    await clientRow(),
    await localeRow(),
  ];
}

function pythonRow(): Row {
  const program = python();
  if (program) return passedRow('Python', `${versionOf(program)} (${program})`);
  const [problem = '', remedy = ''] = pythonProblem().split(/: (?=install )/);
  return failedRow('Python', problem, remedy);
}

function ansibleRow(): Row {
  if (venvIsReady()) return passedRow('Ansible', venvFolder());
  return unknownRow(
    'Ansible',
    'not installed yet',
    'nothing to do: the first command that runs it installs it, in about two minutes',
  );
}

async function terraformRow(): Promise<Row> {
  const name = 'Terraform or OpenTofu';
  const problem = await terraformProblem();
  if (problem) return failedRow(name, problem, 'docs/set-up.md says what to install');
  const here = await terraformHere();
  if (here) return passedRow(name, here);
  return unknownRow(name, 'none is installed', 'nothing to do: the first command that runs it fetches Terraform');
}

async function clientRow(): Promise<Row> {
  const problem = sshProblem();
  if (problem) return failedRow('OpenSSH client', problem, 'install it; docs/set-up.md has the command');
  const [program, option] = ['ssh', '-V'];
  return passedRow('OpenSSH client', (await attempt(program, [option])).stderr.trim());
}

/** Ansible does not start if the locale is missing or is not UTF-8. */
async function localeRow(): Promise<Row> {
  const { LC_ALL = '' } = childEnv();
  const program = "import locale; locale.setlocale(locale.LC_ALL, ''); assert locale.getlocale()[1] == 'UTF-8'";
  const { code } = await attempt(python() ?? 'python3', ['-c', program]);
  if (code === 0) return passedRow('locale', LC_ALL);
  if (code === 127) return unknownRow('locale', 'there is no Python to check it with');
  return failedRow(
    'locale',
    `locale ${LC_ALL}, which Ansible needs, is missing`,
    `generate it (Debian, Ubuntu: locale-gen ${LC_ALL})`,
  );
}
