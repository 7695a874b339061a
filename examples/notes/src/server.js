const { config } = require('./config');
const { openDatabase, prepareDatabase } = require('./database');
const { httpServer } = require('./http');
const { log } = require('./log');

const graceMs = 10000;

function start({ port, databaseUrl, version, commit }) {
  const pool = openDatabase(databaseUrl, log);
  const stopping = new AbortController();
  let ready = false;
  const server = httpServer({ pool, log, version, commit, isReady: () => ready });
  server.listen(port, () => log('info', 'listening', { port: server.address().port, version, commit }));
  const prepared = prepareDatabase(pool, log, stopping.signal).then(() => (ready = !stopping.signal.aborted));

  // Requests under way are answered before the process ends; new ones go to whoever comes next.
  const stop = async (signal) => {
    if (stopping.signal.aborted) return;
    log('info', 'stopping', { signal });
    stopping.abort();
    setTimeout(() => process.exit(1), graceMs).unref();
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeIdleConnections();
    });
    await prepared;
    await pool.end();
    log('info', 'stopped');
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  server.on('error', (error) => {
    log('error', 'cannot listen', { port, reason: error.code });
    process.exit(1);
  });
}

try {
  start(config(process.env));
} catch (error) {
  log('error', error.message);
  process.exit(1);
}
