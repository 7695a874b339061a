import type { Description } from '../description';

/** The PostgreSQL of this description, where it has backups. */
export function backedUpPostgresql({ postgresql }: Description) {
  if (!postgresql || postgresql.mode === 'remote' || !postgresql.backup) return undefined;
  return { server: postgresql.server, backup: postgresql.backup, restoreFrom: postgresql.restoreFrom };
}

/** True for a server that proves the backups of another one. */
export function isVerifier(server: string, description: Description): boolean {
  const database = backedUpPostgresql(description);
  return database?.backup.proof.server === server && database.server !== server;
}
