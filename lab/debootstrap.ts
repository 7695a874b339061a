import { join } from 'node:path';
import { childEnv } from '../platform/child-env';
import { cacheFolder } from '../platform/folders';
import { machineMirrors } from '../platform/machine';
import type { Report } from '../platform/report';
import type { ShellOptions } from '../platform/shell';

/** Options for a script that calls debootstrap: the machine's own mirrors, a package cache, and progress for each step. */
export function debootstrapOptions(what: string, report: Report): ShellOptions {
  const mirrors = machineMirrors();
  const env = childEnv({
    MIRROR: mirrors.main ?? '',
    SECURITY_MIRROR: mirrors.security ?? '',
    DEBS: join(cacheFolder(), 'debs'),
  });
  const onLine = (line: string) => {
    const step = /^I: (Retrieving|Validating|Extracting|Unpacking|Configuring) (\S+)/.exec(line);
    if (step?.[1] && step[2]) report(`${what}: ${step[1].toLowerCase()} ${step[2]}`);
  };
  return { env, onLine };
}
