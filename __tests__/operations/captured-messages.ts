/** What programs on the hosts print when they fail, and what the operator is told to try. */

export const captured: readonly (readonly [name: string, message: string, remedy: RegExp])[] = [
  [
    'host unreachable',
    'Failed to connect to the host via ssh: ssh: connect to host 203.0.113.5 port 22: Connection timed out',
    /nothing answers: it is off or still starting.*`npx strata plan prod`/,
  ],
  [
    'host banned us',
    'Task failed: Data could not be sent to remote host "203.0.113.5". Make sure this host can be reached over ssh: ssh: connect to host 203.0.113.5 port 22: Connection refused',
    /is banned there after failed logins.*`fail2ban-client unban --all`/,
  ],
  [
    'disk full on a host',
    "Failed to create temporary directory. mkdir: cannot create directory '/root/.ansible/tmp/ansible-tmp-1': No space left on device",
    /A disk of db-1 is full: `npx strata ssh prod db-1 -- df -h`/,
  ],
  ['disk full for apt', "E: You don't have enough free space in /var/cache/apt/archives/.", /A disk of db-1 is full/],
  [
    'disk full for PostgreSQL',
    'ERROR:  could not extend file "base/5/16384": No space left on device',
    /A disk of db-1 is full/,
  ],
  [
    '/tmp full on this machine',
    "[Errno 28] No space left on device: '/root/.ansible/tmp/ansible-local-42n7/tmp1'",
    /This machine has no space.*`df -h \/tmp ~`/,
  ],
  [
    '/tmp full on this machine, as Python says it',
    "FileNotFoundError: [Errno 2] No usable temporary directory found in ['/tmp', '/var/tmp', '/usr/tmp', '/root']",
    /This machine has no space/,
  ],
  [
    'package mirror down',
    'W: Failed to fetch http://deb.debian.org/debian/dists/trixie/InRelease  Could not connect to deb.debian.org:80 (151.101.2.132), connection timed out',
    /package mirror.*`npx strata ssh prod db-1 -- sudo apt-get update`/,
  ],
  ['package mirror not resolved', "Temporary failure resolving 'deb.debian.org'", /package mirror/],
  [
    'registry down',
    'Error response from daemon: Get "https://registry-1.docker.io/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
    /registry of the image cannot be reached from db-1.*registry-1\.docker\.io/,
  ],
  [
    'registry not resolved',
    'failed to resolve reference "ghcr.io/acme/shop:1": failed to do request: Head "https://ghcr.io/v2/acme/shop/manifests/1": dial tcp: lookup ghcr.io on 10.0.0.2:53: no such host',
    /registry of the image cannot be reached/,
  ],
  [
    'image of an app missing',
    'Error response from daemon: manifest for acme/shop:9 not found: manifest unknown: manifest unknown',
    /does not exist in its registry.*`image`/,
  ],
  [
    'registry limit',
    'Error response from daemon: toomanyrequests: You have reached your pull rate limit.',
    /`docker\.registryMirrors`/,
  ],
  [
    'ACME down',
    'An unexpected error occurred:\nThe service is down for maintenance or had an internal error. Check https://letsencrypt.status.io/ for more details.',
    /certificate authority does not answer.*letsencrypt\.status\.io/,
  ],
  [
    'DNS down',
    "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='acme-v02.api.letsencrypt.org', port=443): Max retries exceeded with url: /directory (Caused by NewConnectionError('Failed to establish a new connection: [Errno -3] Temporary failure in name resolution'))",
    /certificate authority does not answer, or db-1 cannot resolve names.*getent hosts/,
  ],
  [
    'name without a record',
    'Domain: shop.example.org\n  Type:   dns\n  Detail: DNS problem: NXDOMAIN looking up A for shop.example.org - check that a DNS record exists for this domain',
    /`dig \+short <name>`/,
  ],
  [
    'name that resolves elsewhere',
    'Domain: shop.example.org\n  Type:   unauthorized\n  Detail: 198.51.100.7: Invalid response from http://shop.example.org/.well-known/acme-challenge/x: 404\n\nHint: The Certificate Authority failed to download\n\nSome challenges have failed.\nAsk for help or search for solutions at https://community.letsencrypt.org.',
    /name leads to another server.*Correct the DNS record/,
  ],
  [
    'certificate limit',
    'An unexpected error occurred:\ntoo many certificates (5) already issued for this exact set of identifiers in the last 168h0m0s, retry after 2026-12-06 10:00:00 UTC: see https://letsencrypt.org/docs/rate-limits/#new-certificates-per-exact-set-of-identifiers',
    /no more certificates.*until the time.*`npx strata up prod`/,
  ],
  [
    'certificate limit after failures',
    'too many failed authorizations (5) for "shop.example.org" in the last 1h0m0s, retry after 2026-12-06 10:00:00 UTC',
    /no more certificates/,
  ],
  [
    'PostgreSQL refuses a value',
    'LOG:  invalid value for parameter "shared_buffers": "64X"\nFATAL:  configuration file "/etc/postgresql/17/main/postgresql.conf" contains errors',
    /refuses a setting: correct it under `postgresql\.settings`.*journalctl/,
  ],
  [
    'PostgreSQL lacks a library',
    'FATAL:  could not access file "pgaudit": No such file or directory',
    /refuses a setting/,
  ],
  [
    'PostgreSQL lacks memory',
    'FATAL:  could not map anonymous shared memory: Cannot allocate memory\nHINT:  This error usually means',
    /refuses a setting/,
  ],
  [
    'PostgreSQL contradicts itself',
    'FATAL:  WAL archival cannot be enabled when "wal_level" is "minimal"',
    /refuses a setting/,
  ],
  [
    'PostgreSQL does not start',
    'Job for postgresql@17-main.service failed because the service did not take the steps required by its unit configuration.\nSee "systemctl status postgresql@17-main.service" and "journalctl -xeu postgresql@17-main.service" for details.',
    /does not start: `npx strata ssh prod db-1 -- sudo journalctl/,
  ],
  [
    'WAL of the only backup missing, at the end',
    'replay ended before the last archived WAL file 000000010000000000000009; damaged: none is found to be damaged, so one is missing',
    /can be brought back: `npx strata backups prod --recover`/,
  ],
  [
    'WAL of the only backup missing, at its beginning',
    'the copy does not start: could not locate required checkpoint record',
    /`npx strata backups prod --recover`/,
  ],
  [
    'WAL of the only backup missing, inside the backup',
    'the copy does not start: WAL ends before end of online backup',
    /`npx strata backups prod --recover`/,
  ],
  ['vault locked', 'Attempting to decrypt but no vault secrets found', /`npx strata vault recover prod`/],
  ['no sudo', 'Missing sudo password', /NOPASSWD:ALL/],
  ['another package manager', 'E: Could not get lock /var/lib/dpkg/lock-frontend', /Another package manager/],
];
