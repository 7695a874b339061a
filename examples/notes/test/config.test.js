const assert = require('node:assert/strict');
const { test } = require('node:test');
const { config } = require('../src/config');

test('a wrong DATABASE_URL is refused without repeating it', () => {
  for (const url of [undefined, '', 'postgresql://notes:hunter2@[/notes', 'mysql://notes:hunter2@db/notes']) {
    assert.throws(
      () => config({ DATABASE_URL: url }),
      (error) =>
        /DATABASE_URL is .*; it must look like postgresql:/.test(error.message) &&
        !/hunter2/.test(JSON.stringify(error) + error.stack),
    );
  }
});

test('it says what it got, without the password', () => {
  for (const [url, shown] of [
    ['postgresql://notes:hunter2@[/notes?password=hunter2', 'postgresql://…@[/notes?…'],
    ['jdbc:postgresql://db/notes?user=notes&password=hunter2', '…'],
    ['mysql://notes:hunt@er2@db/notes', 'mysql://…@db/notes'],
    [undefined, 'not set'],
  ]) {
    assert.throws(
      () => config({ DATABASE_URL: url }),
      (error) => error.message.startsWith(`DATABASE_URL is ${shown}; `) && !/hunt|er2/.test(error.message),
    );
  }
});

test('a host, and the folder of a socket, are both where a database may be', () => {
  const read = (url) => config({ DATABASE_URL: url }).databaseUrl;
  assert.equal(
    read('postgresql://notes:p%40ss@db:5432/notes?sslmode=verify-full&sslrootcert=/ca.crt'),
    'postgresql://notes:p%40ss@db:5432/notes?sslmode=verify-full&sslrootcert=%2Fca.crt&uselibpqcompat=true',
  );
  assert.equal(
    read('postgresql://notes:p%40ss@/notes?host=/var/run/postgresql'),
    'postgresql://notes:p%40ss@/notes?host=%2Fvar%2Frun%2Fpostgresql&uselibpqcompat=true',
  );
});

test('a wrong PORT is refused', () => {
  assert.throws(() => config({ PORT: 'http', DATABASE_URL: 'postgresql://db/notes' }), /PORT is http/);
});
