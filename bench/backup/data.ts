/** Test data of at least 1 GB: pgbench's tables, accounts, and documents of random words. */
import { join } from 'node:path';
import type { Cluster } from './cluster';

/** Millions of accounts; the other tables scale with it. */
const millions = Number(process.env['MILLIONS'] ?? 3);

const schema = `
create table word as
  select p as place, translate(substr(md5('w' || p), 1, 2 + p % 8), '0123456789', 'aeioulnrst') as w
  from generate_series(0, 3999) p;
create table account as
  select n as id, (array['Ada','Lin','Sam','Noor','Eva','Tom','Mia','Jan'])[1 + n % 8] || ' ' || initcap(w.w) as name,
    lower(w.w) || n || '@example.org' as email, 'FR76' || left(translate(md5(n::text), 'abcdef', '907135'), 23) as iban,
    round((random() * 10000)::numeric, 2) as balance, timestamptz '2024-01-01' + n * interval '20 seconds' as created
  from generate_series(1, ${millions * 1_000_000}) n join word w on w.place = (n * 31) % 4000;
alter table account add primary key (id);
create unique index on account (email);
create index on account (created);
create table document as
  select d as id, 1 + (random() * ${millions * 1_000_000 - 1})::int as author, initcap(left(body, 30 + d % 20)) as title,
    body, timestamptz '2024-01-01' + d * interval '9 minutes' as created
  from (select array_agg(w) as words from word) vocabulary,
    generate_series(1, ${millions * 60_000}) d,
    lateral (
      -- A few words are frequent, as in a real language.
      select string_agg(words[place], ' ') as body
      from (select 1 + floor(4000 * power(random(), 3))::int as place from generate_series(1, 180 + d % 100)) random
    ) text;
alter table document add primary key (id);
create index on document (created);
create index on document (author);
`;

export async function fill(cluster: Cluster): Promise<void> {
  const options = ['-h', cluster.folder, '-p', String(cluster.port), '-q', '-i', '-s', String(millions * 10)];
  await cluster.asPostgres(join(cluster.programs, 'pgbench'), ...options, 'postgres');
  await cluster.sql(schema);
  await cluster.sql('vacuum analyze; checkpoint');
}

/** Changes every hundredth row. */
export async function changeOnePercent(cluster: Cluster): Promise<void> {
  await cluster.sql('update account set balance = balance + 1 where id % 100 = 0');
  await cluster.sql("update document set title = title || '!' where id % 100 = 0; checkpoint");
}

/** A checksum of the rows, independent of their order on disk. */
export function fingerprint(cluster: Cluster): Promise<string> {
  const hash = (table: string, text: string) => `(select count(*) || ':' || sum(hashtext(${text})) from ${table})`;
  const documents = hash('document', 'id || title || body');
  return cluster.sql(`select ${hash('account', 'id || email || balance')} || ' ' || ${documents}`);
}

export async function bytes(cluster: Cluster): Promise<number> {
  return Number(await cluster.sql('select sum(pg_database_size(oid)) from pg_database'));
}
