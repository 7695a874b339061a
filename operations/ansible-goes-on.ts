/** What hosts go on with when Ansible is ended on this machine: a program there does not end with its connection. */
import type { Environment } from '../parts/environment';
import { backupServer } from '../parts/postgresql_backup/described-server';

export type PlaybookName = 'site' | 'backup' | 'backups' | 'certificates' | 'restore' | 'proof' | 'rollback';
type Variables = Readonly<Record<string, string | boolean>>;

/** Empty: nothing that changes anything. */
export function goesOnAtHosts(environment: Environment, name: PlaybookName, variables: Variables): string {
  const { name: env } = environment;
  const result = `\`npx strata backups ${env}\` shows its result`;
  const words: Record<PlaybookName, string> = {
    site: `Tasks that hosts are working on go on there until they are done; the next \`npx strata up ${env}\` does what is missing.`,
    backup: `The backup goes on on ${databaseHost(environment)} until it is done: ${result}.`,
    proof: `The proof goes on on its server until it is done: ${result}.`,
    rollback: `Hosts that bring a release back go on until it serves: \`npx strata releases ${env}\` shows it.`,
    backups: '',
    certificates: '',
    restore: restoreWords(environment, variables),
  };
  return words[name];
}

function restoreWords(environment: Environment, variables: Variables): string {
  if (variables['restore_plan_only']) return '';
  const host = String(variables['restore_host'] ?? databaseHost(environment));
  return `The restore goes on on ${host} if it had begun: \`npx strata ssh ${environment.name} ${host} -- sudo journalctl -fu strata-restore\` follows it.`;
}

function databaseHost(environment: Environment): string {
  const result = backupServer(environment);
  return 'server' in result ? result.server : 'the database server';
}
