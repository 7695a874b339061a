/** Reads JSON from a host over SSH. */
import { existsSync } from 'node:fs';
import type { Environment } from '../../parts/environment';
import { scrubber } from '../../home/scrub';
import { vaultValues } from '../../home/vault-entries';
import { Failure } from '../../platform/failure';
import { ssh, sshConfig } from '../ssh';

const sshFailed = 255;
const noCommand = 127;
/** Long, because the host reads the list of backups from the bucket. */
const timeoutSeconds = 120;

/**
 * @returns the unchanged output of `strata-backups --json`
 * @throws Failure if the host cannot be reached, or does not have this command yet
 */
export function backupsJson(environment: Environment, server: string): Promise<string> {
  return readJson(environment, server, 'sudo /usr/local/sbin/strata-backups --json');
}

/** Since when a job of role `jobs` is scheduled, and its last result: `{ scheduledSeconds, last }`, `{}` before the first. */
export function jobJson(environment: Environment, server: string, job: string): Promise<string> {
  const since = `since=$(stat -c %Y /etc/systemd/system/strata-job-${job}.timer) || exit 1`;
  const last = `$(cat /var/lib/strata/jobs/${job}.json 2>/dev/null || echo "{}")`;
  const print = `printf "{\\"scheduledSeconds\\": %s, \\"last\\": %s}" "$since" "${last}"`;
  return readJson(environment, server, `sudo sh -c '${since}; ${print}'`);
}

async function readJson({ name, home }: Environment, server: string, command: string): Promise<string> {
  if (!existsSync(sshConfig(home)))
    throw new Failure(`no host of ${name} is known on this machine yet: run \`npx strata up ${name}\` first`);
  const { code, stdout, stderr } = await ssh(home, { host: server, command, timeoutSeconds });
  // The exit code is not checked first: the command also fails if the backups have problems, and still prints JSON.
  if (stdout.trim().startsWith('{')) return stdout;
  const lastLine = scrubber(vaultValues(home))((stderr.trim() || stdout.trim()).split('\n').at(-1) ?? '');
  if (code === sshFailed)
    throw new Failure(
      `${server} cannot be reached (${lastLine}). If the server and its data are lost: \`npx strata up ${name}\` creates it again and ` +
        `\`npx strata restore ${name}\` restores the data; docs/restore.md has every step`,
    );
  const isMissing = code === noCommand || /command not found|No such file/.test(stderr);
  if (isMissing) throw new Failure(`${server} has no backups set up yet: run \`npx strata up ${name}\` (${lastLine})`);
  throw new Failure(`${server} did not answer (exit ${code}): ${lastLine || 'no output'}`);
}
