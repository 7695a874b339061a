/** The programs that commands run, in the versions that are here. */
import { childEnv } from '../../platform/child-env';
import { python, pythonProblem, versionOf } from '../../platform/python';
import { attempt } from '../../platform/shell';
import { terraformHere, terraformProblem } from '../../platform/terraform-binary';
import { venvFolder, venvIsReady } from '../../platform/venv';
import { sshProblem } from '../tools';
import { failed, passed, unknown } from './row';
import type { Row } from './row';

export async function programRows(): Promise<Row[]> {
  return [
    passed('Node', process.versions.node),
    pythonRow(),
    ansibleRow(),
    await terraformRow(),
    await clientRow(),
    await localeRow(),
  ];
}

function pythonRow(): Row {
  const program = python();
  if (program) return passed('Python', `${versionOf(program)} (${program})`);
  const [problem = '', remedy = ''] = pythonProblem().split(/: (?=install )/);
  return failed('Python', problem, remedy);
}

function ansibleRow(): Row {
  if (venvIsReady()) return passed('Ansible', venvFolder());
  return unknown(
    'Ansible',
    'not installed yet',
    'nothing to do: the first command that runs it installs it, in about two minutes',
  );
}

async function terraformRow(): Promise<Row> {
  const name = 'Terraform or OpenTofu';
  const problem = await terraformProblem();
  if (problem) return failed(name, problem, 'docs/set-up.md says what to install');
  const here = await terraformHere();
  if (here) return passed(name, here);
  return unknown(name, 'none is installed', 'nothing to do: the first command that runs it fetches Terraform');
}

async function clientRow(): Promise<Row> {
  const problem = sshProblem();
  if (problem) return failed('OpenSSH client', problem, 'install it; docs/set-up.md has the command');
  const [program, option] = ['ssh', '-V'];
  return passed('OpenSSH client', (await attempt(program, [option])).stderr.trim());
}

/** Ansible ends at once in a locale that is not UTF-8, or is not there. */
async function localeRow(): Promise<Row> {
  const { LC_ALL = '' } = childEnv();
  const program = "import locale; locale.setlocale(locale.LC_ALL, ''); assert locale.getlocale()[1] == 'UTF-8'";
  const { code } = await attempt(python() ?? 'python3', ['-c', program]);
  if (code === 0) return passed('locale', LC_ALL);
  if (code === 127) return unknown('locale', 'there is no Python to ask');
  return failed(
    'locale',
    `${LC_ALL}, which Ansible is started in, is missing`,
    `generate it (Debian, Ubuntu: locale-gen ${LC_ALL})`,
  );
}
