/** Keys that a person made in a console: from the shell, or asked for at the terminal. */
import type { StoreKey } from '../clouds/store-keys';
import { Failure } from '../platform/failure';
import { ask } from './ask';

/**
 * @param maker says where such keys are made
 * @throws Failure that names every variable that is missing, where nobody can be asked
 */
export async function givenKeys(
  shell: NodeJS.ProcessEnv,
  maker: string,
  output: NodeJS.WritableStream = process.stdout,
): Promise<StoreKey> {
  const names = ['STRATA_S3_ACCESS_KEY', 'STRATA_S3_SECRET_KEY'];
  const [access, secret] = names.map((name) => shell[name] ?? '');
  if (access && secret) return { access, secret };
  if (!process.stdin.isTTY) {
    const missing = names.filter((name) => !shell[name]);
    throw new Failure(`${maker}; make one and put it into ${missing.join(' and ')}, or run this at a terminal`);
  }
  output.write(`${maker}.\n`);
  return {
    access: await ask('Access key: ', true, output),
    secret: await ask('Secret key (not shown): ', false, output),
  };
}
