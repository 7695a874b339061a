const assert = require('node:assert/strict');
const { after, before, describe, test } = require('node:test');
const { newPostgres, serverBinaries } = require('../testing/postgres');
const { startSite } = require('../testing/site');

const skip = serverBinaries() ? false : 'no PostgreSQL server on this machine (Debian: apt-get install postgresql)';

describe('the site with a PostgreSQL behind it', { skip }, () => {
  let postgres;
  let site;

  before(async () => {
    postgres = await newPostgres();
    site = await startSite(postgres.url());
  });
  after(async () => {
    site.child.kill('SIGKILL');
    await postgres.remove();
  });

  test('it waits for the database, says so, and is healthy once the database is there', async () => {
    assert.deepEqual(await site.until(503), { status: 'unavailable', reason: 'database: not ready yet' });
    await postgres.start();
    assert.deepEqual(await site.until(200), { status: 'ok' });
  });

  test('it tells its version and commit', async () => {
    const { version } = require('../package.json');
    assert.deepEqual(await (await site.request('/version')).json(), { version, commit: 'abc123' });
  });

  test('a note is written and read back', async () => {
    const created = await site.post('/notes', { text: '  été 🌞  ' });
    assert.equal(created.status, 201);
    const note = await created.json();
    assert.equal(note.text, 'été 🌞');
    assert.equal(created.headers.get('location'), `/notes/${note.id}`);
    assert.deepEqual(await (await site.request(`/notes/${note.id}`)).json(), note);
    assert.deepEqual((await (await site.request('/notes')).json())[0], note);
  });

  test('bad input is refused with a reason', async () => {
    const bad = [
      {},
      { text: 5 },
      { text: ' ' },
      { text: 'x'.repeat(1001) },
      { text: 'a\0b' },
      null,
      '{"text":',
      '"text"',
    ];
    for (const value of bad) {
      const response = await site.post('/notes', value);
      assert.equal(response.status, 400, JSON.stringify(value));
      assert.match((await response.json()).error, /text|JSON|object/);
    }
    assert.equal((await site.post('/notes', { text: 'x'.repeat(20000) })).status, 413);
    assert.equal((await site.request('/notes', { method: 'POST', body: 'text' })).status, 415);
  });

  test('what is not there is not found', async () => {
    for (const path of ['/notes/0', '/notes/999999', '/notes/99999999999', '/notes/1;DROP', '//', '/etc/passwd']) {
      assert.equal((await site.request(path)).status, 404, path);
    }
    assert.equal((await site.request('/notes', { method: 'DELETE' })).headers.get('allow'), 'GET, POST');
  });

  test('the page keeps a note and shows it escaped', async () => {
    const body = new URLSearchParams({ text: '<b>bold</b>' });
    const kept = await site.request('/notes', { method: 'POST', body });
    assert.deepEqual([kept.status, kept.headers.get('location')], [303, '/']);
    const response = await site.request('/');
    assert.match(response.headers.get('content-security-policy'), /^default-src 'none'/);
    assert.match(await response.text(), /&lt;b&gt;bold&lt;\/b&gt;/);
  });

  test('losing the database makes it unhealthy; it recovers by itself', async () => {
    await postgres.stop();
    assert.match((await site.until(503)).reason, /^database: \w+$/);
    assert.equal((await site.post('/notes', { text: 'lost' })).status, 503);
    await postgres.start();
    await site.until(200);
  });

  test('a connection without TLS is not fallen back to, and a wrong password does not show in the log', async () => {
    for (const [url, reason] of [
      [postgres.url(''), '28000'],
      [postgres.url('?sslmode=require', 'hunter2'), '28P01'],
      [postgres.url('?sslmode=verify-full'), 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ]) {
      const refused = await startSite(url);
      await refused.until(503);
      assert.equal(await refused.stop(), 0);
      assert.match(refused.output, new RegExp(`"reason":"${reason}"`));
      assert.doesNotMatch(refused.output, new RegExp(`hunter2|${postgres.password}`));
    }
  });

  test('it reaches the database by a socket too', async () => {
    const beside = await startSite(postgres.socketUrl());
    await beside.until(200);
    assert.equal((await beside.post('/notes', { text: 'by the socket' })).status, 201);
    assert.equal(await beside.stop(), 0);
  });

  test('SIGTERM ends it cleanly, and every line it wrote is JSON without the password', async () => {
    assert.equal(await site.stop(), 0);
    const lines = site.output.trim().split('\n');
    assert.deepEqual(JSON.parse(lines.at(-1)).message, 'stopped');
    for (const line of lines) JSON.parse(line);
    assert.doesNotMatch(site.output, new RegExp(postgres.password));
  });
});
