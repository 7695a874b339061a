/** Queries about rows that only the real app makes are not asked of a stand-in. */
import { hostedPostgresql, services } from '../described';
import type { Exchanges } from '../exchange';

export const exchanges: Exchanges = (description, { images }) => {
  const backup = hostedPostgresql(description)?.backup;
  if (!backup) return [];
  if (services(description).some(({ service: { database, image } }) => database !== undefined && images.has(image)))
    return [];
  const { newest, checks } = backup.proof;
  if (!newest && checks.length === 0) return [];
  const path = ['postgresql', 'backup', 'proof'];
  const why = 'no app that writes rows runs here, so no query about rows can pass';
  return [
    ...(newest ? [{ path: [...path, 'newest'], value: undefined, why }] : []),
    ...(checks.length > 0 ? [{ path: [...path, 'checks'], value: undefined, why }] : []),
    { path: [...path, 'noChecks'], value: 'no app that writes rows runs in a rehearsal', why },
  ];
};
