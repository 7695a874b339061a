/** Runs a Python program on a host, as root, without installing anything there. */
import { existsSync } from 'node:fs';
import { lastLines } from '../../platform/shell';
import { ssh, sshConfig } from '../ssh';

interface Program {
  readonly source: string;
  readonly timeoutSeconds: number;
}

/** As root: the login of a cloud's image has sudo without a password. */
const command = 'if [ "$(id -u)" = 0 ]; then exec python3 -; else exec sudo -n python3 -; fi';

/** @returns the JSON that the program prints @throws Error with the last lines of the host's output */
export async function pythonOn(home: string, host: string, { source, timeoutSeconds }: Program): Promise<unknown> {
  if (!existsSync(sshConfig(home))) throw new Error('no host is known on this machine yet: run `npx strata up` first');
  const result = await ssh(home, { host, command, input: source, timeoutSeconds });
  if (result.code !== 0) throw new Error(`${host} did not answer (exit ${result.code}): ${lastLines(result)}`);
  try {
    return JSON.parse(result.stdout) as unknown;
  } catch {
    throw new Error(`${host} did not answer with JSON: ${lastLines(result)}`);
  }
}
