/** Top-level prefixes in a backup bucket; permissions, lifecycle rules and the check of server names use them. */

/** Objects here are deleted after `dumpDays` by a lifecycle rule. */
export const dumpsFolder = 'dumps';
/** Copies of the vault; no server may read or write here. */
export const vaultFolder = 'strata';

/** Prefixes that do not belong to one server. */
export const sharedFolders: readonly string[] = [dumpsFolder, vaultFolder];

/** Prefix of one server: the repository of its backups. */
export function serverPrefix(server: string): string {
  return `${server}/`;
}

/** Results of proofs that another server makes, inside the database server's prefix. */
export function proofsPrefix(server: string): string {
  return `${serverPrefix(server)}proofs/`;
}

export function dumpsPrefix(server: string): string {
  return `${dumpsFolder}/${server}/`;
}
