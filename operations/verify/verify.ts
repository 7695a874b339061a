/** Asks the running environment, from outside and over SSH, whether it is what its description says. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App, Bucket, Environment, Server, Service } from '../../parts/environment';
import { labFolder } from '../../clouds/lab/folders';
import { run } from '../../platform/shell';
import { check } from '../../platform/check';
import type { Check } from '../../platform/check';
import { labOf } from '../project';
import { backupChecks } from '../../parts/postgresql_backup/checks';
import { ask } from '../../platform/https';
import { openPorts } from '../../platform/open-ports';

export type LiveServers = Readonly<Record<string, { readonly public_address: string; readonly instance_id: string }>>;

export async function verify(environment: Environment, live: LiveServers): Promise<Check[]> {
  const sites = environment.apps.flatMap((app) =>
    app.services.filter(({ host }) => host).map((service) => ({ app, service })),
  );
  return [
    ...(await Promise.all(sites.map(({ app, service }) => site(environment, app, service, live)))).flat(),
    ...(await Promise.all(environment.servers.map((server) => host(environment, server)))),
    ...(await database(environment)),
    ...(await backupChecks(environment)),
    ...(await Promise.all(environment.servers.map((server) => ports(server, live)))),
    ...(await Promise.all(environment.buckets.map((each) => bucket(environment, each)))),
  ];
}

/** Authorities of the environment's own world: a lab has a certificate authority of its own. */
export function authorities(environment: Environment): string | undefined {
  const lab = labOf(environment);
  const file = lab ? join(labFolder(lab), 'ca.crt') : '';
  return lab && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

async function site(environment: Environment, app: App, service: Service, live: LiveServers): Promise<Check[]> {
  const { host } = service;
  // Behind a load balancer or Cloudflare, servers answer nobody else: the site is asked by its public name.
  if (isFronted(environment, app, service)) return [await answers(`site ${host}`, environment, service)];
  return Promise.all(
    app.servers.map((server) =>
      answers(`site ${host} on ${server}`, environment, service, live[server]?.public_address ?? ''),
    ),
  );
}

function isFronted({ records, servers }: Environment, app: App, { host }: Service): boolean {
  const record = records.find((each) => each.host === host);
  const hidden = servers.some((server) => app.servers.includes(server.name) && !server.public);
  return hidden || record?.proxied === true || record?.to?.kind === 'loadBalancer';
}

function answers(name: string, environment: Environment, service: Service, address?: string): Promise<Check> {
  const tls = environment.proxy?.tls || isBalanced(environment, service);
  const url = `${tls ? 'https' : 'http'}://${service.host}${service.healthPath ?? '/'}`;
  return check(name, async () => {
    const question = { url, ca: authorities(environment) };
    const answer = await ask(address === undefined ? question : { ...question, address });
    if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}: ${answer.body.slice(0, 200)}`);
    const { certificate } = answer;
    return certificate
      ? `${url} answers 200; certificate by ${certificate.issuer} until ${certificate.expires.toISOString()}`
      : `${url} answers 200, without TLS`;
  });
}

function isBalanced({ loadBalancers }: Environment, { host }: Service): boolean {
  return loadBalancers.some(({ hosts }) => host !== null && hosts.includes(host));
}

async function host({ home }: Environment, { name, managed }: Server): Promise<Check> {
  if (!managed) {
    const reason = 'an appliance with a configuration of its own: nobody logs in';
    return { name: `host ${name}`, outcome: 'not observable here', reason };
  }
  return check(`host ${name}`, async () => {
    const command =
      'systemctl is-system-running || true; systemctl --failed --no-legend --plain | cut -d" " -f1 | tr "\\n" " "';
    const [state, failed] = (await overSsh(home, name, command)).split('\n');
    if (failed?.trim()) throw new Error(`${state}; failed units: ${failed}`);
    return `SSH with a verified host key; systemd ${state}`;
  });
}

async function database({ home, postgresql }: Environment): Promise<Check[]> {
  if (!postgresql) return [];
  const { server } = postgresql;
  if (server === null)
    return [{ name: 'database', outcome: 'not observable here', reason: `${postgresql.host} is run by somebody else` }];
  const names = await check(`database on ${server}`, async () => {
    const query =
      "select string_agg(datname, ', ' order by datname) from pg_database where not datistemplate and datname <> 'postgres'";
    const found = await overSsh(home, server, `sudo -u postgres psql -Atc "${query}"`);
    const missing = postgresql.databases.filter(({ name }) => !found.split(', ').includes(name));
    if (missing.length > 0) throw new Error(`databases missing: ${missing.map(({ name }) => name).join(', ')}`);
    return `PostgreSQL answers; databases: ${found}`;
  });
  return [names];
}

async function ports(server: Server, live: LiveServers): Promise<Check> {
  const name = `open ports of ${server.name}`;
  const address = live[server.name]?.public_address;
  if (!address)
    return {
      name,
      outcome: 'not observable here',
      reason: 'no public address: nothing of it can be reached from outside',
    };
  return check(name, async () => {
    const declared = server.ports.filter(({ protocol }) => protocol === 'tcp');
    const open = await openPorts(
      address,
      declared.map(({ first }) => first),
    );
    const surplus = open.filter((port) => !declared.some(({ first, last }) => first <= port && port <= last));
    if (surplus.length > 0)
      throw new Error(`${address} answers on ${surplus.join(', ')}, which the description does not open`);
    return `${address} answers on ${open.join(', ') || 'nothing'} and on nothing else that was tried`;
  });
}

function bucket({ storage }: Environment, { name, fullName }: Bucket): Promise<Check> {
  return check(`bucket ${name}`, async () => {
    const endpoint = storage?.endpoint?.url ?? storage?.urlForHosts;
    const { status } = await ask({ url: `${endpoint}/${fullName}?location` });
    // An anonymous question about somebody's private bucket is refused; about one that does not exist it is answered.
    if (status !== 200 && status !== 403) throw new Error(`${fullName} does not exist (${status})`);
    return fullName;
  });
}

async function overSsh(home: string, server: string, command: string): Promise<string> {
  return (
    await run('ssh', ['-F', join(home, 'ssh_config'), '-o', 'ConnectTimeout=10', server, command], {
      timeoutSeconds: 30,
    })
  ).trim();
}
