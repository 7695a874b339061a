import { content, removeVersion, versions, visible, write } from '../end-to-end/bucket';
import { expectSuccess, inHost, minutes, name, strata, waitUntil } from '../end-to-end/harness';

const conf = '/etc/pgbackrest/pgbackrest.conf';
const engine = '/usr/local/lib/strata/postgresql-backup/engine';
const confBackup = '/root/pgbackrest.conf.kept';

/** Runs with one line of the engine's configuration spoilt. */
async function withChangedLine(edit: string, look: () => Promise<void>): Promise<void> {
  expectSuccess(await inHost('db-1', `cp -p ${conf} ${confBackup} && sed -i ${edit} ${conf}`));
  try {
    await look();
  } finally {
    expectSuccess(await inHost('db-1', `cp -p ${confBackup} ${conf} && rm ${confBackup}`));
  }
}

const backupObjects = async () =>
  (await versions('db-1/pgbackrest/backup/')).map(({ key, version }) => `${key} ${version}`).sort();

async function expectRefusal(words: RegExp): Promise<void> {
  const before = await backupObjects();
  const info = JSON.parse((await inHost('db-1', `${engine} info`)).stdout) as { repository: string; problem: string };
  expect(info.repository).not.toBe('ready');
  expect(info.problem).toMatch(words);
  expect(info.problem).not.toContain('\n');
  const backup = await inHost('db-1', `${engine} backup full`);
  expect(backup.code).not.toBe(0);
  expect(`${backup.stdout}${backup.stderr}`).not.toContain('Traceback');
  expect(await backupObjects()).toEqual(before);
}

export function errorTests(): void {
  afterAll(async () => {
    await waitUntil('status is green', 180, async () => (await strata('status', name)).code === 0);
  }, 5 * minutes);

  test(
    'another encryption key: a clear error, and nothing is written over',
    () =>
      withChangedLine(`'s/^repo1-cipher-pass=.*/repo1-cipher-pass=of-somebody-else/'`, () =>
        expectRefusal(/key|cipher|decrypt/i),
      ),
    3 * minutes,
  );

  test(
    'credentials that the store does not know: a clear error, and nothing is written over',
    () =>
      withChangedLine(
        `'s/^repo1-s3-key-type=.*/repo1-s3-key-type=shared\\nrepo1-s3-key=AKIAWRONG\\nrepo1-s3-key-secret=wrong/'`,
        () => expectRefusal(/credential|denied|access key/i),
      ),
    3 * minutes,
  );

  test(
    'a file of a backup is overwritten: `verify --full` is red, tries every port, and is green once the file is back',
    async () => {
      const files = await visible('db-1/pgbackrest/backup/');
      const { key, bytes } = files.sort((one, other) => other.bytes - one.bytes)[0]!;
      const damaged = await content(key);
      damaged.fill(0xff, Math.floor(bytes / 2), Math.floor(bytes / 2) + 64);
      const version = await write(key, damaged);
      const red = await strata('verify', name, '--full');
      expect(red.stdout).toMatch(/failed +files of the backups of db-1: /);
      expect(red.stdout).toMatch(/passed +every TCP port of db-1: /);
      await removeVersion(key, version);
      expectSuccess(await strata('verify', name, '--full'));
    },
    30 * minutes,
  );

  test(
    'an expired certificate: a clear error, and nothing is written over',
    async () => {
      // Only this certificate is trusted, so that its date is its only fault.
      const make = [
        'cd /root',
        'openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout old.key -out old.crt -subj /CN=s3.lab.test -addext subjectAltName=DNS:s3.lab.test,DNS:*.s3.lab.test -not_before 20200101000000Z -not_after 20200201000000Z',
        'chmod a+r old.crt',
        'cp old.crt /etc/ssl/old.crt',
        "sed -i '1i 127.0.0.1 s3.lab.test' /etc/hosts",
        '(setsid openssl s_server -accept 127.0.0.1:4433 -cert old.crt -key old.key -www >/dev/null 2>&1 & echo $! >old.pid)',
      ].join(' && ');
      expectSuccess(await inHost('db-1', make));
      try {
        await withChangedLine(
          `-e 's|^repo1-storage-ca-file=.*|repo1-storage-ca-file=/etc/ssl/old.crt|' -e 's/^repo1-storage-port=.*/repo1-storage-port=4433/'`,
          () => expectRefusal(/certificate.*expired|expired.*certificate/i),
        );
      } finally {
        await inHost(
          'db-1',
          "kill $(cat /root/old.pid); rm -f /root/old.* /etc/ssl/old.crt; sed -i '/ s3.lab.test$/d' /etc/hosts",
        );
      }
    },
    3 * minutes,
  );
}
