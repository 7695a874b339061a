const { spawn } = require('node:child_process');
const path = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');
const { freePort } = require('./postgres');

const server = path.join(__dirname, '..', 'src', 'server.js');

/** The real process with a real port, as a container runs it. */
async function startSite(databaseUrl) {
  const port = await freePort();
  const env = { PATH: process.env.PATH, PORT: String(port), DATABASE_URL: databaseUrl, COMMIT: 'abc123' };
  const child = spawn(process.execPath, [server], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
  const site = { child, ended, output: '' };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (site.output += chunk));

  site.request = (pathname, options) =>
    fetch(`http://127.0.0.1:${port}${pathname}`, { redirect: 'manual', ...options });
  site.post = (pathname, value) =>
    site.request(pathname, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof value === 'string' ? value : JSON.stringify(value),
    });
  site.until = async (status) => {
    for (let tries = 0; tries < 100; tries++) {
      const response = await site.request('/healthz').catch(() => undefined);
      if (response?.status === status) return response.json();
      await sleep(100);
    }
    throw new Error(`/healthz never answered ${status}:\n${site.output}`);
  };
  site.stop = async () => {
    child.kill('SIGTERM');
    return ended;
  };
  return site;
}

module.exports = { startSite };
