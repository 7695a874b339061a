/** Reads a store key that the operator created in a console: from environment variables, or from a prompt. */
import type { StoreKey } from '../clouds/store-keys';
import { Failure } from '../platform/failure';
import { ask } from './ask';

/**
 * @param maker sentence that says where such keys are created
 * @throws Failure with the missing variables, where there is no terminal
 */
export async function readStoreKey(
  shell: NodeJS.ProcessEnv,
  maker: string,
  output: NodeJS.WritableStream = process.stdout,
): Promise<StoreKey> {
  const names = ['STRATA_S3_ACCESS_KEY', 'STRATA_S3_SECRET_KEY'];
  const [access, secret] = names.map((name) => shell[name] ?? '');
  if (access && secret) return { access, secret };
  if (!process.stdin.isTTY) {
    const missing = names.filter((name) => !shell[name]);
    throw new Failure(`${maker}; create one and put it into ${missing.join(' and ')}, or run this at a terminal`);
  }
  output.write(`${maker}.\n`);
  return {
    access: await ask('Access key: ', true, output),
    secret: await ask('Secret key (not shown): ', false, output),
  };
}
