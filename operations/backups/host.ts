/** Asks a host over SSH. */
import { existsSync } from 'node:fs';
import type { Environment } from '../../parts/environment';
import { scrubber } from '../../home/scrub';
import { vaultValues } from '../../home/vault-entries';
import { Failure } from '../../platform/failure';
import { ssh, sshConfig } from '../ssh';

const sshItself = 255;
const noCommand = 127;
/** The repository's list comes from the bucket. */
const patienceSeconds = 120;

/**
 * @returns what `strata-backups --json` says, as it is
 * @throws Failure where the host cannot be reached, or has no such command yet
 */
export function backupsJson(environment: Environment, server: string): Promise<string> {
  return answerOf(environment, server, 'sudo /usr/local/sbin/strata-backups --json');
}

/** Since when a job of role `jobs` is scheduled, and its last result: `{ scheduledSeconds, last }`, `{}` before the first. */
export function jobJson(environment: Environment, server: string, job: string): Promise<string> {
  const since = `since=$(stat -c %Y /etc/systemd/system/strata-job-${job}.timer) || exit 1`;
  const last = `$(cat /var/lib/strata/jobs/${job}.json 2>/dev/null || echo "{}")`;
  const print = `printf "{\\"scheduledSeconds\\": %s, \\"last\\": %s}" "$since" "${last}"`;
  return answerOf(environment, server, `sudo sh -c '${since}; ${print}'`);
}

async function answerOf({ name, home }: Environment, server: string, command: string): Promise<string> {
  if (!existsSync(sshConfig(home)))
    throw new Failure(`no host of ${name} is known here yet: run \`npx strata up ${name}\` first`);
  const { code, stdout, stderr } = await ssh(home, { host: server, command, timeoutSeconds: patienceSeconds });
  // It may end with another code because of what it found, which is an answer too.
  if (stdout.trim().startsWith('{')) return stdout;
  const words = scrubber(vaultValues(home))((stderr.trim() || stdout.trim()).split('\n').at(-1) ?? '');
  if (code === sshItself)
    throw new Failure(
      `${server} cannot be reached (${words}). If it is gone with its data: \`npx strata up ${name}\` makes it anew and ` +
        `\`npx strata restore ${name}\` brings the data back; docs/restore.md has every step`,
    );
  const notThere = code === noCommand || /command not found|No such file/.test(stderr);
  if (notThere) throw new Failure(`${server} has no backups set up yet: run \`npx strata up ${name}\` (${words})`);
  throw new Failure(`${server} did not answer (exit ${code}): ${words || 'without a word'}`);
}
