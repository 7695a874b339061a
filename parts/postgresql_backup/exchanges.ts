/** Queries about rows that only the real app makes are not asked of a stand-in. */
import { appsOf } from '../app/described';
import type { Exchange, Exchanges } from '../exchange';

export const exchanges: Exchanges = (description, { images }) => {
  const { postgresql } = description;
  const backup = postgresql && postgresql.mode !== 'remote' ? postgresql.backup : undefined;
  if (!backup) return [];
  const services = appsOf(description).flatMap(([, app]) => Object.values(app.services));
  if (services.some(({ database, image }) => database !== undefined && images.has(image))) return [];
  const { newest, checks } = backup.proof;
  if (!newest && checks.length === 0) return [];
  const path = ['postgresql', 'backup', 'proof'];
  const why = 'no app that writes rows runs here, so no query about rows can pass';
  const rows: Exchange[] = [
    ...(newest ? [{ path: [...path, 'newest'], value: undefined, why }] : []),
    ...(checks.length > 0 ? [{ path: [...path, 'checks'], value: undefined, why }] : []),
    { path: [...path, 'noChecks'], value: 'no app that writes rows runs in a rehearsal', why },
  ];
  return rows;
};
