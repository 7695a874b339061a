import { spawnSync } from 'node:child_process';
import { childEnv } from './child-env';

const candidates = ['python3', 'python3.14', 'python3.13', 'python3.12', 'python3.11', '/usr/bin/python3'];
const probe = 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))';

/** The first Python that is new enough for Ansible and can create virtual environments. */
export function python(): string | undefined {
  const options = { stdio: 'ignore', env: childEnv() } as const;
  return candidates.find((candidate) => spawnSync(candidate, ['-c', probe], options).status === 0);
}

/** Why no Python of this machine can be used, and what to do; called when `python()` found none. */
export function pythonProblem(among: readonly string[] = candidates): string {
  const remedy = 'install Python 3.11 or newer with its venv module (Debian, Ubuntu: apt-get install python3-venv)';
  const version = among.map(versionOf).find(Boolean);
  if (!version) return `Python is missing: ${remedy}`;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isOld = major < 3 || (major === 3 && minor < 11);
  return isOld ? `Python ${version} is too old: ${remedy}` : `Python ${version} lacks its venv module: ${remedy}`;
}

/** Empty if the program cannot be started. */
export function versionOf(candidate: string): string {
  const program = 'import platform; print(platform.python_version())';
  const { status, stdout } = spawnSync(candidate, ['-c', program], { encoding: 'utf8', env: childEnv() });
  return status === 0 ? stdout.trim() : '';
}
