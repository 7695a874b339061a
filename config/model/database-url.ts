/** DATABASE_URL, in the words of the client that reads it. */
import type { Postgresql } from '../environment';
import { expression } from '../expression';
import type { Expression } from '../expression';
import type { DatabaseClient } from '../vocabulary';

/** Folder of the certificate that clients verify the server by; containers see it under the same path. */
export const authorityFolder = '/etc/strata/postgresql-ca';
const authority = `${authorityFolder}/ca.crt`;

/** Ansible completes it with the password, whose slashes `urlencode` would keep: a URL ends its login there. */
export function databaseUrl(database: string, client: DatabaseClient, postgresql: Postgresql): Expression {
  const { passwordVariable: password } = postgresql.databases.find(({ name }) => name === database)!;
  const place = `${postgresql.host}:${postgresql.port}/${database}`;
  const security = (postgresql.mode === 'remote' ? encrypted : verified)[client];
  if (client === 'jdbc') {
    return expression`jdbc:postgresql://${place}?user=${database}&password={{ ${password} | urlencode | replace('/', '%2F') }}&${security}`;
  }
  return expression`postgresql://${database}:{{ ${password} | urlencode | replace('/', '%2F') }}@${place}?${security}`;
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
