// Stands in for an app during a rehearsal: listens on its port, answers its health path, and asks its database.
// Every answer tells what the app would believe of its visitor.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';

const { image, port, health, database, ends } = JSON.parse(readFileSync('/app/stand-in.json', 'utf8'));

/** The URL of any client library, in the words of node-postgres. */
function connection(text) {
  const url = new URL(text.replace(/^jdbc:/, ''));
  const { searchParams: words } = url;
  const authority = words.get('sslrootcert') ?? words.get('sslcert');
  return {
    host: url.hostname,
    port: Number(url.port || 5432),
    database: url.pathname.slice(1),
    user: words.get('user') ?? decodeURIComponent(url.username),
    password: words.get('password') ?? decodeURIComponent(url.password),
    // As Strata writes it: verified wherever the authority is known.
    ssl: authority ? { ca: readFileSync(authority, 'utf8') } : { rejectUnauthorized: false },
    connectionTimeoutMillis: 5000,
  };
}

const pool = database ? new pg.Pool({ ...connection(process.env.DATABASE_URL ?? ''), max: 2 }) : null;
pool?.on('error', (error) => console.error(error.message));

const isDatabaseWell = async () => pool === null || (await pool.query('select 1 as one')).rows[0].one === 1;

async function answer(request, response) {
  const { method, url, headers, socket } = request;
  const visitor = { image, method, url, headers, peer: socket.remoteAddress, container: process.env.HOSTNAME };
  try {
    if (health !== null && url.split('?')[0] === health) await isDatabaseWell();
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(visitor));
  } catch (error) {
    response.writeHead(503, { 'content-type': 'text/plain' });
    response.end(`the database does not answer: ${error.message}`);
  }
}

// Where the database does not answer, it ends with an exception, and the release fails.
if (ends) {
  await isDatabaseWell();
  process.exit();
}

const stay = setInterval(() => {}, 60_000);
const server = port === null ? null : createServer(answer).listen(port);
for (const signal of ['SIGTERM', 'SIGINT'])
  process.on(signal, () => {
    clearInterval(stay);
    server?.close();
    server?.closeIdleConnections();
    void pool?.end();
  });
