/** Every first part of an object's name in a bucket for backups: rights, life cycle and the rule on names come from here. */

/** The bucket clears it after `dumpDays`. */
export const dumpsFolder = 'dumps';
/** Strata's own, which no server may read or write: the vault. */
export const vaultFolder = 'strata';

/** Folders that are no server's own. */
export const sharedFolders: readonly string[] = [dumpsFolder, vaultFolder];

/** What a server keeps as its own: the repository of its backups. */
export function serverPrefix(server: string): string {
  return `${server}/`;
}

/** Results of proofs by another server, inside the database server's own. */
export function proofsPrefix(server: string): string {
  return `${serverPrefix(server)}proofs/`;
}

export function dumpsPrefix(server: string): string {
  return `${dumpsFolder}/${server}/`;
}
