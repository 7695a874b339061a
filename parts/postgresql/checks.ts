import { check } from '../../platform/check';
import type { Checks } from '../observer';

export const databaseChecks: Checks = async ({ postgresql }, observer) => {
  if (!postgresql) return [];
  const { server } = postgresql;
  if (server === null)
    return [
      { name: 'database', outcome: 'not observable here', reason: `${postgresql.host} is not operated by Strata` },
    ];
  const names = await check(`database on ${server}`, async () => {
    const query =
      "select string_agg(datname, ', ' order by datname) from pg_database where not datistemplate and datname <> 'postgres'";
    const output = await observer.ssh(server, `sudo -u postgres psql -Atc "${query}"`);
    const missing = postgresql.databases.filter(({ name }) => !output.split(', ').includes(name));
    if (missing.length > 0) throw new Error(`databases missing: ${missing.map(({ name }) => name).join(', ')}`);
    return `PostgreSQL answers; databases: ${output}`;
  });
  return [names];
};
