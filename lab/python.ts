import { spawnSync } from 'node:child_process';

const candidates = ['python3', 'python3.14', 'python3.13', 'python3.12', 'python3.11', '/usr/bin/python3'];
const probe = 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))';

/** The first Python that is new enough for Ansible and can make environments. */
export function python(): string | undefined {
  return candidates.find((candidate) => spawnSync(candidate, ['-c', probe], { stdio: 'ignore' }).status === 0);
}
