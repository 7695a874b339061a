/** What the record of a release says besides: who made it, and from which commit of the description. */
import { hostname, userInfo } from 'node:os';
import { attempt } from '../../platform/shell';
import { environmentsFolder } from '../project';

/** Variables of role `app`. */
interface About {
  readonly app_by: string;
  /** Of the description; empty: it is not in a git repository. */
  readonly app_commit: string;
}

export async function aboutRelease(): Promise<About & Record<string, string>> {
  return { app_by: `${userInfo().username}@${hostname()}`, app_commit: await commit() };
}

async function commit(): Promise<string> {
  const git = (...args: string[]) => attempt('git', ['-C', environmentsFolder(), ...args]);
  const { code, stdout } = await git('rev-parse', '--short=12', 'HEAD');
  if (code !== 0) return '';
  const changes = await git('status', '--porcelain', '--', '.');
  return `${stdout.trim()}${changes.stdout.trim() === '' ? '' : '+'}`;
}
