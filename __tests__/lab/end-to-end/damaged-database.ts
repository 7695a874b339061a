/** Manual changes to PostgreSQL and its backups. */
import type { Damage } from './damages';

const psql = (sql: string) => `runuser -u postgres -- psql -XAtqc "${sql}"`;
const notInBackups = ['alter system reset archive_command', 'select pg_reload_conf()'].map(psql).join('; ');

export const database: readonly Damage[] = [
  {
    what: 'access for everybody without a password',
    turnsRed: 'access to PostgreSQL',
    server: 'db-1',
    plant: `echo 'host all all 0.0.0.0/0 trust' >> /etc/postgresql/17/main/pg_hba.conf; ${psql('select pg_reload_conf()')}`,
    sound: '! grep -q trust /etc/postgresql/17/main/pg_hba.conf',
  },
  {
    what: 'the user of a database is a superuser',
    turnsRed: 'databases',
    server: 'db-1',
    plant: psql('alter role notes superuser'),
    sound: `${psql(`select rolsuper from pg_roles where rolname = 'notes'`)} | grep -qx f`,
  },
  {
    what: 'old versions of TLS',
    turnsRed: 'PostgreSQL settings',
    server: 'db-1',
    plant: [`alter system set ssl_min_protocol_version = 'TLSv1'`, 'select pg_reload_conf()'].map(psql).join('; '),
    sound: `${psql('show ssl_min_protocol_version')} | grep -qx TLSv1.2`,
    undo: ['alter system reset ssl_min_protocol_version', 'select pg_reload_conf()'].map(psql).join('; '),
  },
  {
    what: 'a replication slot that nobody reads',
    turnsRed: 'replication slots',
    server: 'db-1',
    plant: `${psql(`select pg_create_physical_replication_slot('forgotten', true)`)}; for n in $(seq 18); do ${psql(`select pg_logical_emit_message(true, 'x', 'x')`)}; ${psql('select pg_switch_wal()')}; done`,
    // A number, because a server that is down answers nothing, which is not the same as no slot.
    sound: `${psql('select count(*) from pg_replication_slots')} | grep -qx 0`,
    undo: psql(`select pg_drop_replication_slot('forgotten')`),
  },
  {
    // Not /bin/true: PostgreSQL would throw the log away, and the chain would have a hole afterwards.
    what: 'nothing is archived',
    turnsRed: 'writes not yet archived',
    server: 'db-1',
    plant: [`alter system set archive_command = '/bin/false'`, 'select pg_reload_conf()'].map(psql).join('; '),
    sound: `${psql('show archive_command')} | grep -q engine-archive`,
    undo: notInBackups,
  },
  {
    what: 'pgBackRest stopped by hand, and a lock of root',
    turnsRed: 'pgBackRest',
    server: 'db-1',
    plant:
      'touch /var/spool/pgbackrest/lock/main.stop; mkdir -p /var/spool/pgbackrest/lock; touch /var/spool/pgbackrest/lock/by-root',
    sound: '! test -e /var/spool/pgbackrest/lock/main.stop && ! test -e /var/spool/pgbackrest/lock/by-root',
    undo: 'rm -f /var/spool/pgbackrest/lock/main.stop /var/spool/pgbackrest/lock/by-root',
  },
  {
    what: 'the key of the backups readable by everybody',
    turnsRed: 'key of the backups',
    server: 'db-1',
    plant: 'chmod 644 /etc/pgbackrest/pgbackrest.conf',
    sound: 'test "$(stat -c %a /etc/pgbackrest/pgbackrest.conf)" = 640',
  },
];

/** After the others: a server that is down hides what is wrong in it. */
export const stopped: Damage = {
  what: 'PostgreSQL stopped',
  turnsRed: 'PostgreSQL',
  hides: true,
  server: 'db-1',
  plant: 'systemctl stop postgresql@17-main',
  sound: 'systemctl is-active --quiet postgresql@17-main',
};
