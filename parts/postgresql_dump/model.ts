import { dumpsPrefix } from '../buckets/folders';
import type { ServerDumps } from '../environment';
import type { Description } from '../description';
import { appsOf, runtimeNamed } from '../app/described';
import { backedUp } from '../postgresql_backup/backed-up';
import { cipherVariable } from '../postgresql_backup/secrets';

/** One dump as it is described. */
export interface WrittenDump {
  readonly bucket: string;
  readonly at: string;
  readonly daysOnServer: number;
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

/** The rules see to it that all dumps of a server agree on everything but their source. */
export function serverDumps(server: string, description: Description): ServerDumps | null {
  const dumps = writtenDumps(server, description);
  const [first] = dumps;
  if (!first) return null;
  const sources = dumps.map(({ source }) => source);
  return { at: first.at, daysOnServer: first.daysOnServer, prefix: dumpsPrefix(server), cipherVariable, sources };
}
