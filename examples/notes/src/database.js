const { setTimeout: sleep } = require('node:timers/promises');
const { Pool } = require('pg');

const table = `CREATE TABLE IF NOT EXISTS notes (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  text text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
)`;

/** A pool that gives up soon: a request waiting for a lost database helps nobody. */
function openDatabase(url, log) {
  const pool = new Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 3000, query_timeout: 5000 });
  // Without a listener, a connection that breaks while idle would end the process.
  pool.on('error', (error) => log('warn', 'lost an idle database connection', { reason: reasonOf(error) }));
  return pool;
}

/** Tries until the database is there and has the table; an aborted signal ends the wait. */
async function prepareDatabase(pool, log, signal) {
  for (let pause = 250; !signal.aborted; pause = Math.min(pause * 2, 5000)) {
    try {
      await pool.query(table);
      log('info', 'database ready');
      return;
    } catch (error) {
      log('warn', 'database not ready', { reason: reasonOf(error), detail: error.message, retryMs: pause });
      await sleep(pause, undefined, { signal }).catch(() => undefined);
    }
  }
}

/** Short and free of addresses: it is shown to whoever asks /healthz. */
function reasonOf(error) {
  return error.code ?? (/time(d )?out/i.test(error.message) ? 'timeout' : 'error');
}

module.exports = { openDatabase, prepareDatabase, reasonOf };
