/** Settings of the database are tried on a scratch cluster: the real PostgreSQL of this machine, with its files below a temporary root. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Host } from './host';

const installed = '/usr/lib/postgresql';
const version = existsSync(installed)
  ? readdirSync(installed).find((name) => existsSync(join(installed, name, 'bin', 'initdb')))
  : undefined;
const needed = version === undefined ? 'PostgreSQL is not installed' : 'this is not root';
const skipReason = version !== undefined && process.getuid?.() === 0 ? null : needed;

(skipReason === null ? describe : describe.skip)(
  `settings of PostgreSQL, tried before they are used${skipReason ? ` (not observable here: ${skipReason})` : ''}`,
  () => {
    const etc = `etc/postgresql/${version}/main`;
    const live = `var/lib/postgresql/${version}/main`;
    let host: Host;

    beforeEach(() => {
      host = new Host({ 'postgresql-trial': 'postgresql/files/postgresql-trial.sh' });
      host.write(`${etc}/pg_hba.conf`, 'local all postgres peer\n');
      host.write(`${etc}/pg_ident.conf`, '');
      host.write('archived', '');
      host.write('live.pid', 'of the live server');
      host.write(`${live}/postgresql.auto.conf`, '');
      chmodSync(host.root, 0o755);
      execFileSync('chown', ['-R', 'postgres:postgres', host.root]);
    });
    afterEach(() => host.remove());

    /** The distribution's file as far as it matters, and after it the settings of the description. */
    function trial(...settings: string[]) {
      const distribution = [
        `data_directory = '${host.root}/${live}'`,
        `hba_file = '${host.root}/${etc}/pg_hba.conf'`,
        `ident_file = '${host.root}/${etc}/pg_ident.conf'`,
        `external_pid_file = '${host.root}/live.pid'`,
        `listen_addresses = '127.0.0.1'`,
      ];
      host.write(`${etc}/postgresql.conf`, [...distribution, ...settings, ''].join('\n'));
      const { status, stderr } = host.run('postgresql-trial', version!);
      expect(readdirSync(join(host.root, 'var/lib/postgresql'))).toEqual([version]);
      return { status, stderr };
    }

    test.each([
      ["shared_preload_libraries = 'pgaudit_of_strata'", 'could not access file "pgaudit_of_strata"'],
      ["session_preload_libraries = 'pgaudit_of_strata'", 'could not access file "pgaudit_of_strata"'],
      ["shared_buffers = '7TB'", 'could not map anonymous shared memory'],
      ["wal_level = 'minimal'", 'WAL streaming (max_wal_senders > 0) requires wal_level'],
      ["unix_socket_group = 'nobody-of-strata'", 'nobody-of-strata'],
    ])('%s can be read but does not work: refused in the words of PostgreSQL', (setting, words) => {
      const { status, stderr } = trial(setting);
      expect(stderr).toContain(words);
      expect(stderr).toContain('Correct `postgresql.settings`');
      expect(stderr).not.toContain('starting PostgreSQL');
      expect(status).toBe(1);
    });

    test('a setting that cannot be read is refused before a cluster is made', () => {
      expect(trial('max_conections = 3')).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('unrecognized configuration parameter "max_conections"'),
      });
    });

    test('settings that work are accepted, and nothing of the live server is touched', () => {
      // WAL is ready to be archived before the trial ends.
      const switched = '"${@/select 1/create table t(); select pg_switch_wal()}"';
      const wait = `case "$*" in *bin/psql*) /usr/sbin/runuser ${switched}; sleep 1 ;; esac`;
      host.standIn('runuser', `/usr/sbin/runuser "$@"; status=$?; ${wait}; exit $status`);
      const archive = `archive_command = 'echo archived >>${host.root}/archived'`;
      expect(trial('max_connections = 50', "archive_mode = 'on'", archive)).toEqual({
        status: 0,
        stderr: '',
      });
      expect(['archived', 'live.pid'].map((name) => host.read(name))).toEqual(['', 'of the live server']);
      expect(readdirSync(join(host.root, live))).toEqual(['postgresql.auto.conf']);
    });

    test('what ALTER SYSTEM set counts, too', () => {
      host.write(`${live}/postgresql.auto.conf`, "shared_preload_libraries = 'pgaudit_of_strata'\n");
      expect(trial().status).toBe(1);
      expect(readFileSync(join(host.root, live, 'postgresql.auto.conf'), 'utf8')).toContain('pgaudit_of_strata');
    });

    test('leftovers of a trial that was killed are removed', () => {
      host.write('var/lib/postgresql/.strata-trial/data/PG_VERSION', 'x');
      expect(trial()).toEqual({ status: 0, stderr: '' });
    });
  },
);
