const assert = require('node:assert/strict');
const { test } = require('node:test');
const { config } = require('../src/config');

test('a wrong DATABASE_URL is refused without repeating it', () => {
  for (const url of [undefined, '', 'postgresql://notes:hunter2@[/notes', 'mysql://notes:hunter2@db/notes']) {
    assert.throws(
      () => config({ DATABASE_URL: url }),
      (error) =>
        /DATABASE_URL must look like/.test(error.message) && !/hunter2/.test(JSON.stringify(error) + error.stack),
    );
  }
});

test('a wrong PORT is refused', () => {
  assert.throws(() => config({ PORT: 'http', DATABASE_URL: 'postgresql://db/notes' }), /PORT is http/);
});
