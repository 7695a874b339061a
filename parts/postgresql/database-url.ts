/** DATABASE_URL, in the format of the client library that reads it. */
import type { Postgresql } from '../environment';
import { expression } from '../../config/expression';
import type { Expression } from '../../config/expression';
import type { DatabaseClient } from '../../config/vocabulary';

/** Folder of the CA certificate that clients verify the server with; mounted into containers at the same path. */
export const authorityFolder = '/etc/strata/postgresql-ca';
export const authorityFile = `${authorityFolder}/ca.crt`;

type Database = Postgresql['databases'][number];

/** Ansible inserts the password. `urlencode` leaves `/` unescaped, which would end the login part of the URL. */
export function databaseUrl(used: Database, client: DatabaseClient, postgresql: Postgresql): Expression {
  const { name, passwordVariable: password } = used;
  const place = `${postgresql.host}:${postgresql.port}/${name}`;
  const security = (postgresql.mode === 'remote' ? encrypted : verified)[client];
  if (client === 'jdbc') {
    return expression`jdbc:postgresql://${place}?user=${name}&password={{ ${password} | urlencode | replace('/', '%2F') }}&${security}`;
  }
  return expression`postgresql://${name}:{{ ${password} | urlencode | replace('/', '%2F') }}@${place}?${security}`;
}

const verified: Record<DatabaseClient, string> = {
  libpq: `sslmode=verify-full&sslrootcert=${authorityFile}`,
  jdbc: `sslmode=verify-full&sslrootcert=${authorityFile}`,
  // Prisma's engine reads the CA from `sslcert` and verifies with `strict`; its adapter reads the names of node-postgres.
  prisma: `sslmode=require&sslaccept=strict&sslcert=${authorityFile}&sslrootcert=${authorityFile}`,
};

/** The CA of a remote database is unknown: connections are encrypted, but the certificate is not verified. */
const encrypted: Record<DatabaseClient, string> = {
  libpq: 'sslmode=require',
  jdbc: 'sslmode=require',
  prisma: 'sslmode=require',
};
