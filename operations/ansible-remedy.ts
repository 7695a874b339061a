/** What to try after a failed task: a table from the words of programs on the hosts to a remedy. */
import type { Environment } from '../parts/environment';
import { registryOf } from '../parts/registries/registry-of';
import { unreachableRemedy } from './ssh-refusal';

/** `<env>`, `<host>` and `<registry>` stand for the names of the environment, the host, and the registry of the image. */
type Row = readonly [cause: RegExp, remedy: string];

const noSpace = /No space left on device|don't have enough free space|Disk quota exceeded|Errno 28\b/i;
/** The temporary folder of Ansible on this machine has `ansible-local-` in its name. */
const noSpaceHere =
  /No usable temporary directory found|Errno 28\b[^]*ansible-local-|ansible-local-[^]*(Errno 28\b|No space left on device)/;
const spaceHereRemedy =
  'This machine has no space for temporary files: `df -h /tmp ~` shows where. Free some, or name another folder in TMPDIR, then run this again.';

/** The first match counts, so a row stands before those that are less exact. */
const rows: readonly Row[] = [
  [
    noSpace,
    'A disk of <host> is full: `npx strata ssh <env> <host> -- df -h` shows which one. Delete what is not needed there, or give it a larger `diskGib` in environments/<env>.yaml, then run this again.',
  ],
  [
    /too many (certificates|failed authorizations|new orders|currently pending authorizations)|error:rateLimited|letsencrypt\.org\/docs\/rate-limits/,
    'The authority issues no more certificates for this name until the time in the message; each further attempt counts, too. Run `npx strata up <env>` after that time. ' +
      'For tests set `proxy.acme.server` to its staging address, whose limits are wide.',
  ],
  [
    /DNS problem:|does not resolve on this host|no valid A records? found/,
    'The name has no address that the authority can find: `dig +short <name>` must print the address of this site. Look at the DNS records with `npx strata plan <env>`; a new name may take minutes, then run `npx strata up <env>` again.',
  ],
  [
    /Type:\s+(unauthorized|connection)|\/\.well-known\/acme-challenge\//,
    'The name leads to another server, or port 80 of this one cannot be reached: the address in the cause must be one of `npx strata plan <env>`. Correct the DNS record (`dig +short <name>` shows it), also AAAA, then run `npx strata up <env>` again.',
  ],
  [
    /HTTPSConnectionPool\([^]*\/directory|The service is down for maintenance|error:serverInternal/,
    'The certificate authority does not answer, or <host> cannot resolve names: `npx strata ssh <env> <host> -- getent hosts acme-v02.api.letsencrypt.org` must print an address. See https://letsencrypt.status.io, then run `npx strata up <env>` again.',
  ],
  [
    /toomanyrequests|pull rate limit/,
    'The registry limits how much may be downloaded without an account. Wait an hour, or name a mirror in `docker.registryMirrors`, then run `npx strata up <env>` again.',
  ],
  [
    /unauthorized: (authentication required|incorrect username or password)|no basic auth credentials|HTTP Basic: Access denied|manifests\/\S+: denied\b/,
    'The registry of the image refuses the login of <host>: where the password changed, `npx strata secret set <env> registries <registry>` takes the new one; ' +
      'a registry that needs a login stands under `registries` in environments/<env>.yaml. Then run `npx strata up <env>` again.',
  ],
  [
    /manifest unknown|manifest for \S+ not found|pull access denied|repository does not exist/i,
    'The image in the message does not exist in its registry, or may not be read from there: correct `image` in environments/<env>.yaml, push the image, or describe a private registry under `registries`, then run `npx strata up <env>` again.',
  ],
  [
    /(Error response from daemon|failed to (resolve reference|do request|copy))[^]*(dial tcp|net\/http|no such host|timeout)/,
    'The registry of the image cannot be reached from <host>: `npx strata ssh <env> <host> -- curl -sSI https://registry-1.docker.io/v2/` shows whether it answers (401 means yes). Run `npx strata up <env>` again once it does.',
  ],
  [
    /Failed to fetch|Could not connect to \S+:\d+|Temporary failure resolving|Unable to connect to|does not have a Release file|Hash Sum mismatch/,
    'The package mirror in the message cannot be reached from <host>, or is being updated: `npx strata ssh <env> <host> -- sudo apt-get update` shows whether it answers. Run `npx strata up <env>` again once it does.',
  ],
  [
    /Could not get lock \/var\/lib\/(dpkg|apt)|Unable to acquire the dpkg frontend lock/,
    'Another package manager has been working on <host> for minutes: `npx strata ssh <env> <host> -- ps -ef` shows it. Run `npx strata up <env>` again once it has ended.',
  ],
  [
    /replay ended before the last archived WAL|could not locate (required|a valid) checkpoint record|WAL ends before (end of online backup|consistent recovery point)|unable to open missing file|could not find redo location|requested timeline \d+ is not a child/,
    'A file that this backup needs is missing in the bucket. Deleted objects can be brought back: `npx strata backups <env> --recover` shows what was deleted, and when; then restore again.',
  ],
  [
    /postgresql\.conf" contains errors|PostgreSQL does not work with these settings|parameter "[\w.]+"|could not access file "[^"]+": No such file|could not map anonymous shared memory|cannot be enabled when "?wal_level/,
    'PostgreSQL refuses a setting: correct it under `postgresql.settings` in environments/<env>.yaml, then run `npx strata up <env>` again. `npx strata ssh <env> <host> -- sudo journalctl -u "postgresql@*" -n 30` shows its words.',
  ],
  [
    /Job for postgresql@\S+ failed|postgresql@\S+ does not start|postgresql@\S+ (failed|exited)|the copy does not start/,
    'PostgreSQL does not start: `npx strata ssh <env> <host> -- sudo journalctl -u "postgresql@*" -n 30` shows why. After a change of `postgresql.settings`, take it back and run `npx strata up <env>` again.',
  ],
  [
    /no vault secrets (were|was|found)|Decryption failed/,
    'The password of the vault is missing on this machine, or is another one: `npx strata vault recover <env>` brings vault and keys back from beside the backups.',
  ],
  [
    /Missing sudo password|a password is required/,
    'The user that Strata logs in with on <host> may not use sudo without a password: give it `NOPASSWD:ALL` in /etc/sudoers.d there, or on a bought server let `npx strata up <env>` ask for the password.',
  ],
];

interface FailurePlace {
  readonly environment: Environment;
  /** Null: Ansible ended before its first task. */
  readonly host: string | null;
}

/** @param text what the task or Ansible said, all of it. @returns null: no remedy is known */
export function ansibleRemedy(text: string, { environment, host }: FailurePlace): string | null {
  if (noSpaceHere.test(text) || (host === null && noSpace.test(text))) return spaceHereRemedy;
  const remedy = rows.find(([cause]) => cause.test(text))?.[1];
  if (remedy !== undefined)
    return remedy
      .replaceAll('<env>', environment.name)
      .replaceAll('<host>', host ?? 'the host')
      .replaceAll('<registry>', registryIn(text));
  const server = environment.servers.find(({ name }) => name === host);
  return server && isUnreachable(text) ? unreachableRemedy(server, text, environment) : null;
}

/** Of the image that a release could not pull. */
function registryIn(text: string): string {
  const image = /(\S+) cannot be pulled/.exec(text)?.[1];
  return image === undefined ? '<host of the registry>' : registryOf(image);
}

function isUnreachable(text: string): boolean {
  return /Failed to connect to the host via ssh|Data could not be sent to remote host/.test(text);
}
