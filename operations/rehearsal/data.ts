/** Rows and files that a change must not lose, written and looked for by the lab itself. */
import type { Environment } from '../../parts/environment';
import { asRoot, instanceOf } from './hosts';
import type { Workspace } from './workspace';

/** A piece of data: where it is, and two shell commands of root there. */
export interface Piece {
  readonly what: string;
  readonly server: string;
  /** Prints something where there is a place for data. */
  readonly write: string;
  /** Succeeds while it is there. */
  readonly find: string;
}

const rows = 1000;
const marker = '.strata-rehearsal';
/** On the host, so that a volume that is gone is missed. */
const list = `/root/${marker}`;
const volumes = '/var/lib/docker/volumes/*/_data';

function pieces({ postgresql, apps }: Environment): Piece[] {
  const databases = postgresql && postgresql.mode !== 'remote' ? postgresql.databases : [];
  const psql = (database: string, sql: string) => `cd /; runuser -u postgres -- psql -XAtqd ${database} -c '${sql}'`;
  const hosts = [...new Set(apps.flatMap(({ servers }) => servers))];
  return [
    ...databases.map(({ name }) => ({
      what: `database ${name}`,
      server: postgresql!.server!,
      write: psql(name, `create table strata_rehearsal as select generate_series(1, ${rows}) as n; select 1`),
      find: `test "$(${psql(name, 'select count(*) from strata_rehearsal')})" = ${rows}`,
    })),
    ...hosts.map((server) => ({
      what: `volumes of ${server}`,
      server,
      write: `for folder in ${volumes}; do [ ! -d "$folder" ] || touch "$folder/${marker}"; done; ls ${volumes}/${marker} 2>/dev/null | tee ${list}`,
      find: `test -s ${list} && xargs -d '\\n' ls <${list}`,
    })),
  ];
}

/** @returns what it wrote @throws Error where it cannot be */
export async function writeData(workspace: Workspace, environment: Environment): Promise<Piece[]> {
  const writtenPieces: Piece[] = [];
  for (const piece of pieces(environment)) {
    const { code, stdout, stderr } = await asRoot(workspace, instanceOf(environment, piece.server), piece.write);
    if (code !== 0) throw new Error(`no data could be written into ${piece.what}: ${stderr.trim()}`);
    if (stdout.trim() !== '') writtenPieces.push(piece);
  }
  return writtenPieces;
}

/** @param environment as it is now @returns names of what is no longer there */
export async function lostData(
  workspace: Workspace,
  environment: Environment,
  writtenPieces: readonly Piece[],
): Promise<string[]> {
  const results = writtenPieces.map(async ({ what, server, find }) => {
    const { code } = await asRoot(workspace, instanceOf(environment, server), find);
    return code === 0 ? [] : [what];
  });
  return (await Promise.all(results)).flat();
}
