/** Errors of folders that cannot be written: no defect of Strata, so they are printed without a stack trace. */
import { cacheFolder, stateFolder } from './folders';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'the file system is mounted read-only',
  ENOSPC: 'no space is left there',
  EDQUOT: 'the quota of this user is used up',
  ENOTDIR: 'a part of this path is not a folder',
};

/** A write of an open file does not say which file it is. */
const fullCodes = ['ENOSPC', 'EDQUOT'];
const spaceRemedy = '`df -h /tmp ~ .` shows which disk is full; free some space, then run this again';

/** The path, the reason and what to do; undefined: the error has another cause. */
export function unwritable(error: unknown): string | undefined {
  const { code = '', path, syscall = '' } = (error ?? {}) as NodeJS.ErrnoException;
  const reason = reasons[code];
  if (path === undefined && fullCodes.includes(code)) return `a file cannot be written (${reason}): ${spaceRemedy}`;
  if (!reason || !path || syscall.startsWith('spawn')) return undefined;
  if (fullCodes.includes(code)) return `${path} cannot be written (${reason}): ${spaceRemedy}${otherFolderHint(path)}`;
  return `${path} cannot be written (${reason}): ${remedyFor(path)}`;
}

function remedyFor(path: string): string {
  return `check permissions and free space${otherFolderHint(path)}`;
}

/** `, or name another folder in STRATA_HOME`: with the setting that decides where this path is; empty if there is none. */
export function otherFolderHint(path: string): string {
  const settings = { [stateFolder()]: 'STRATA_HOME', [cacheFolder()]: 'XDG_CACHE_HOME' };
  const setting = Object.entries(settings).find(([folder]) => path.startsWith(folder))?.[1];
  return setting ? `, or name another folder in ${setting}` : '';
}
