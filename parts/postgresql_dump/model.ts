import { dumpsPrefix, proofsPrefix, serverPrefix } from '../buckets/folders';
import { bucketName } from '../buckets/bucket-name';
import type { PostgresqlBackup, ServerBackup, ServerDumps } from '../environment';
import type { Description } from '../description';
import { composeApps } from '../app/model';
import { backedUp, cipherVariable } from '../postgresql_backup/model';

/** One dump as it is described. */
export interface WrittenDump {
  readonly bucket: string;
  readonly at: string;
  readonly keepDays: number;
  readonly source: ServerDumps['sources'][number];
  /** Keys from the root of the description. */
  readonly path: readonly string[];
}

/** Dumps that a server makes: of its own PostgreSQL, then of those in containers. */
export function writtenDumps(server: string, description: Description): WrittenDump[] {
  const found = backedUp(description);
  const own: WrittenDump[] =
    found?.server === server
      ? [
          {
            ...found.backup.dumps,
            bucket: found.backup.bucket,
            source: { name: 'main', kind: 'cluster' },
            path: ['postgresql', 'backup', 'dumps'],
          },
        ]
      : [];
  return [...own, ...containerDumps(server, description)];
}

function containerDumps(server: string, description: Description): WrittenDump[] {
  return composeApps(description)
    .filter(([, { servers }]) => servers.includes(server))
    .flatMap(([project, { services }]) =>
      Object.entries(services).flatMap(([service, { dump }]) => {
        if (!dump) return [];
        const { user, ...rest } = dump;
        const source = { name: `${project}-${service}`, kind: 'compose', project, service, user } as const;
        return [{ ...rest, source, path: ['apps', project, 'services', service, 'dump'] }];
      }),
    );
}

/** The rules see to it that all dumps of a server agree on everything but their source. */
export function serverDumps(server: string, description: Description): ServerDumps | null {
  const dumps = writtenDumps(server, description);
  const [first] = dumps;
  if (!first) return null;
  const sources = dumps.map(({ source }) => source);
  return { at: first.at, keepDays: first.keepDays, prefix: dumpsPrefix(server), cipherVariable, sources };
}

/** @param backup of the environment's PostgreSQL */
export function serverBackup(
  server: string,
  { description, environment }: { readonly description: Description; readonly environment: string },
  backup: PostgresqlBackup | null,
): ServerBackup | null {
  const database = backedUp(description)?.server ?? '';
  const [dump] = writtenDumps(server, description);
  const isDatabase = backup !== null && database === server;
  const isVerifier = backup !== null && database !== server && backup.proof.server === server;
  if (!isDatabase && !isVerifier && !dump) return null;
  return {
    bucket: backup && !dump ? backup.bucketName : bucketName(description, environment, dump!.bucket),
    prefixes: [
      ...(isDatabase ? [serverPrefix(server)] : []),
      ...(dump ? [dumpsPrefix(server)] : []),
      ...(isVerifier ? [proofsPrefix(database)] : []),
    ],
    reads: [
      ...(isVerifier ? [{ bucket: backup.bucketName, prefix: serverPrefix(database) }] : []),
      ...(isDatabase ? ofSources(backup) : []),
    ],
  };
}

function ofSources({ restoreFrom }: PostgresqlBackup): ServerBackup['reads'] {
  return restoreFrom.flatMap(({ bucketName: bucket, server }) => [
    { bucket, prefix: serverPrefix(server) },
    { bucket, prefix: dumpsPrefix(server) },
  ]);
}
