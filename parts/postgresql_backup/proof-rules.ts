import { isAppliance } from '../servers/appliance';
import { describedDumps } from '../postgresql_dump/model';
import type { Rule } from '../rule';
import { didYouMean, commaList } from '../../config/spelling';
import type { Description } from '../description';
import { choiceOfServer, hostedPostgresql, repeats } from '../described';
import { wording } from '../../config/wording';

const path = ['postgresql', 'backup', 'proof'];

export const proofServerExists: Rule = (description) => {
  const server = proofOf(description)?.server;
  if (server === undefined || server in description.servers) return [];
  return [{ path: [...path, 'server'], received: server, ...choiceOfServer(server, description.servers) }];
};

export const proofServerIsConfigured: Rule = (description) => {
  const server = proofOf(description)?.server ?? '';
  const verifier = description.servers[server];
  if (!verifier || !isAppliance(verifier)) return [];
  return [
    {
      path: [...path, 'server'],
      received: wording`${server}, an appliance`,
      allowed: wording`a server that Ansible configures`,
      remedy: wording`choose another, or remove the key: then the database server does it`,
    },
  ];
};

/** A server gets access to one bucket only. */
export const proofServerWritesToOneBucket: Rule = (description) => {
  const backup = hostedPostgresql(description)?.backup;
  const dump = describedDumps(backup?.proof.server ?? '', description).find(({ bucket }) => bucket !== backup?.bucket);
  if (!backup?.proof.server || !dump || backup.proof.server === hostedPostgresql(description)?.server) return [];
  return [
    {
      path: [...path, 'server'],
      received: wording`${backup.proof.server}, which dumps to ${dump.bucket}`,
      allowed: wording`a server that writes to ${backup.bucket} or to no bucket`,
      remedy: wording`write \`bucket: ${backup.bucket}\` in ${dump.path.join('.')}, or choose another server`,
    },
  ];
};

export const proofDatabasesExist: Rule = (description) => {
  const proof = proofOf(description);
  const databases = Object.keys(description.postgresql?.databases ?? {});
  const references = [
    ...(proof?.newest ? [{ at: ['newest'], database: proof.newest.database }] : []),
    ...(proof?.checks ?? []).map(({ database }, at) => ({ at: ['checks', at], database })),
  ];
  return references
    .filter(({ database }) => !databases.includes(database))
    .map(({ at, database }) => ({
      path: [...path, ...at, 'database'],
      received: database,
      allowed: databases.length > 0 ? commaList(databases) : wording`a database of postgresql.databases`,
      remedy: didYouMean(database, databases, wording`add it to postgresql.databases`),
    }));
};

export const proofChecksHaveANameEach: Rule = (description) => {
  const checks = (proofOf(description)?.checks ?? []).map(({ name }, at) => ({ name, at }));
  return repeats(checks, ({ name }) => name).map(([first, { name, at }]) => ({
    path: [...path, 'checks', at, 'name'],
    received: name,
    allowed: wording`a name that no other check has`,
    remedy: wording`checks.${first.at} has it already: rename one of them`,
  }));
};

export const proofChecksAreSetOrDeclined: Rule = (description) => {
  const { newest, checks = [], noChecks } = proofOf(description) ?? {};
  if (noChecks === undefined || (newest === undefined && checks.length === 0)) return [];
  return [
    {
      path: [...path, 'noChecks'],
      received: noChecks,
      allowed: wording`either \`noChecks\`, or \`newest\` and \`checks\``,
      remedy: wording`remove one of them`,
    },
  ];
};

function proofOf(description: Description) {
  return hostedPostgresql(description)?.backup?.proof;
}
