/** Prints `encrypted` or why not: DATABASE_URL as node-postgres takes it, changed by the words of the command line. */
const { Client } = require('pg');

const url = process.argv
  .slice(2)
  .map((change) => change.split('>'))
  .reduce((text, [before, after]) => text.replaceAll(before, after), process.env.DATABASE_URL);
const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });

client
  .connect()
  .then(() => client.query('select ssl from pg_stat_ssl where pid = pg_backend_pid()'))
  .then(({ rows }) => console.log(rows[0].ssl ? 'encrypted' : 'in the clear'))
  .catch((error) => console.log(error.message))
  .finally(() => client.end());
