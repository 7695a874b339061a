import { dumpsPrefix } from '../buckets/folders';
import type { ServerDumps } from '../environment';
import type { Description } from '../description';
import { appsOf, runtimeNamed } from '../app/described';
import { backedUpPostgresql } from '../postgresql_backup/backed-up';
import { cipherVariable } from '../postgresql_backup/secrets';

/** One dump of the description. */
export interface DescribedDump {
  readonly bucket: string;
  readonly at: string;
  readonly daysOnServer: number;
  readonly source: ServerDumps['sources'][number];
  /** Keys from the root of the description. */
  readonly path: readonly string[];
}

/** Dumps of a server: of its own PostgreSQL, then of those in containers. */
export function describedDumps(server: string, description: Description): DescribedDump[] {
  const database = backedUpPostgresql(description);
  const own: DescribedDump[] =
    database?.server === server
      ? [
          {
            ...database.backup.dumps,
            bucket: database.backup.bucket,
            source: { name: 'main', kind: 'cluster' },
            path: ['postgresql', 'backup', 'dumps'],
          },
        ]
      : [];
  return [...own, ...containerDumps(server, description)];
}

function containerDumps(server: string, description: Description): DescribedDump[] {
  return appsOf(description)
    .filter(([, { servers }]) => servers.includes(server))
    .flatMap(([project, { services }]) =>
      Object.entries(services).flatMap(([service, { dump }]) => {
        const kind = runtimeNamed(description.apps[project]!.runtime)?.dumps;
        if (!dump || !kind) return [];
        const { user, ...rest } = dump;
        const source = { name: `${project}-${service}`, kind, project, service, user };
        return [{ ...rest, source, path: ['apps', project, 'services', service, 'dump'] }];
      }),
    );
}

/** Rules ensure that all dumps of a server differ only in their source. */
export function serverDumps(server: string, description: Description): ServerDumps | null {
  const dumps = describedDumps(server, description);
  const [first] = dumps;
  if (!first) return null;
  const sources = dumps.map(({ source }) => source);
  return { at: first.at, daysOnServer: first.daysOnServer, prefix: dumpsPrefix(server), cipherVariable, sources };
}
