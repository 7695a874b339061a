/** DATABASE_URL, in the words of the client that reads it. */
import type { Postgresql } from '../environment';
import { expression } from '../../config/expression';
import type { Expression } from '../../config/expression';
import type { DatabaseClient } from '../../config/vocabulary';

/** Folder of the certificate that clients verify the server by; containers see it under the same path. */
export const authorityFolder = '/etc/strata/postgresql-ca';
const authority = `${authorityFolder}/ca.crt`;

type Database = Postgresql['databases'][number];

/** Ansible completes it with the password, whose slashes `urlencode` would keep: a URL ends its login there. */
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
  libpq: `sslmode=verify-full&sslrootcert=${authority}`,
  jdbc: `sslmode=verify-full&sslrootcert=${authority}`,
  // To Prisma's engine `sslcert` is the authority, and `strict` is what makes it verify; its adapter reads node-postgres' words.
  prisma: `sslmode=require&sslaccept=strict&sslcert=${authority}&sslrootcert=${authority}`,
};

/** Who runs a remote database decides who signs its certificate: it is encrypted, and not verified. */
const encrypted: Record<DatabaseClient, string> = {
  libpq: 'sslmode=require',
  jdbc: 'sslmode=require',
  prisma: 'sslmode=require',
};
