import type { Description } from '../description';

/** PostgreSQL on a server of this description that is backed up. */
export function backedUp({ postgresql }: Description) {
  if (!postgresql || postgresql.mode === 'remote' || !postgresql.backup) return undefined;
  return { server: postgresql.server, backup: postgresql.backup, restoreFrom: postgresql.restoreFrom };
}

/** True for a server that proves the backups of another one. */
export function isVerifier(server: string, description: Description): boolean {
  const found = backedUp(description);
  return found?.backup.proof.server === server && found.server !== server;
}
