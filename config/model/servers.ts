import type { Port, Postgresql, Server } from '../environment';
import { bucketName } from '../bucket-name';
import type { Description } from '../schema';
import { sourcesOf } from '../source';
import type { Source } from '../source';
import type { ServerRole } from '../vocabulary';

type Written = Description['servers'][string];

export function servers(environment: string, description: Description, database: Postgresql | null): Server[] {
  const bastions = named(description, ([, server]) => server.roles.includes('bastion'));
  return Object.entries(description.servers).map(([name, server]) => ({
    name,
    fullName: `${description.project}-${environment}-${name}`,
    size: server.size,
    image: server.image,
    subnet: server.subnet ?? '',
    address: server.address ?? '',
    public: server.public,
    roles: server.roles as ServerRole[],
    labels: server.labels,
    ports: ports(name, server, description, database, bastions),
    natSources: natSources(name, description),
    diskGib: server.diskGib,
    protected: server.protected,
    user: server.image.startsWith('ubuntu') ? 'ubuntu' : 'admin',
    jump: bastions.length > 0 && !bastions.includes(name) ? (bastions[0] ?? null) : null,
    backup: backup(name, environment, description),
  }));
}

/** The one list that cloud firewall, host firewall and Docker's chain are generated from. */
function ports(
  name: string,
  server: Written,
  description: Description,
  database: Postgresql | null,
  bastions: string[],
): Port[] {
  const resolve = (words: string[]) => unique(words.flatMap((word) => sourcesOf(word, description) ?? []));
  const throughBastion = bastions.length > 0 && !bastions.includes(name);
  const open = (port: string, number: number, sources: Source[]): Port => ({
    name: port,
    protocol: 'tcp',
    first: number,
    last: number,
    sources,
  });

  return [
    open('ssh', 22, resolve(throughBastion ? bastions : ['admin'])),
    ...(server.roles.includes('proxy') ? [open('http', 80, resolve(['internet']))] : []),
    ...(server.roles.includes('proxy') && description.proxy?.acme ? [open('https', 443, resolve(['internet']))] : []),
    ...(database?.mode === 'dedicated' && database.server === name
      ? [open('postgresql', database.port, unique(database.databases.flatMap((each) => each.users)))]
      : []),
    ...Object.entries(server.ports).map(([port, written]) => {
      const [first, last] = String(written.port).split(':').map(Number);
      return {
        name: port,
        protocol: written.protocol,
        first: first!,
        last: last ?? first!,
        sources: resolve(written.from),
      };
    }),
  ];
}

function natSources(name: string, { network, servers }: Description): Server['natSources'] {
  const only = Object.entries(servers).find(([, server]) => server.roles.includes('nat'))?.[0];
  return Object.entries(network?.subnets ?? {})
    .filter(([, subnet]) => !subnet.public && (subnet.nat ?? only) === name)
    .map(([subnet, { cidr }]) => ({ subnet, cidr }));
}

function backup(name: string, environment: string, description: Description): Server['backup'] {
  const database = description.postgresql;
  if (!database || database.mode === 'remote' || database.server !== name || !database.backup) return null;
  return {
    bucket: bucketName(description, environment, database.backup.bucket),
    prefixes: [`${name}/`, `dumps/${name}/`],
  };
}

function named({ servers }: Description, test: (entry: [string, Written]) => boolean): string[] {
  return Object.entries(servers)
    .filter(test)
    .map(([name]) => name);
}

export function unique(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((source) => [source.cidr, source])).values()];
}
