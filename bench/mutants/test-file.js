// Runs tests of one file in this process, with Jest's own `expect` and snapshots.
const { basename, dirname, join, resolve } = require('node:path');
const { expect } = require('expect');
const { SnapshotState, toMatchSnapshot } = require('jest-snapshot');
const { collect } = require('./collector');
const { forget } = require('./project');

expect.extend({ toMatchSnapshot });
globalThis.expect = expect;

function useSnapshotsOf(file) {
  const path = join(dirname(file), '__snapshots__', `${basename(file)}.snap`);
  const format = { escapeString: false, printBasicPrototype: false };
  const snapshotState = new SnapshotState(path, {
    updateSnapshot: 'none',
    snapshotFormat: format,
    rootDir: process.cwd(),
  });
  expect.setState({ snapshotState, testPath: file });
}

async function callEach(bodies) {
  for (const body of bodies) await body();
}

async function runTest({ name, body, scopes }) {
  for (const scope of scopes.filter(({ isOpen }) => !isOpen)) {
    scope.isOpen = true;
    await callEach(scope.beforeAll);
  }
  expect.setState({ currentTestName: name, assertionCalls: 0, suppressedErrors: [] });
  await callEach(scopes.flatMap(({ beforeEach }) => beforeEach));
  try {
    await body();
    // A snapshot that does not match is noted, not thrown.
    const [mismatch] = expect.getState().suppressedErrors;
    if (mismatch) throw mismatch;
  } finally {
    await callEach(scopes.toReversed().flatMap(({ afterEach }) => afterEach));
  }
}

async function close(tests) {
  const scopes = new Set(tests.flatMap((test) => test.scopes.toReversed()).filter(({ isOpen }) => isOpen));
  for (const scope of scopes) {
    scope.isOpen = false;
    await callEach(scope.afterAll);
  }
}

/** Loads the file and all that it imports anew. @returns its tests */
function loadTests(path) {
  forget();
  return collect(() => require(resolve(path)));
}

/** Runs tests until `ends` returns false. @param observer starts(name), ends(name, error, milliseconds) */
async function runTests(path, tests, observer) {
  const environment = { ...process.env };
  useSnapshotsOf(resolve(path));
  try {
    for (const test of tests) {
      const began = Date.now();
      observer.starts(test.name);
      const error = await runTest(test).then(
        () => null,
        (thrown) => thrown ?? new Error('nothing was thrown'),
      );
      if (!observer.ends(test.name, error, Date.now() - began)) return;
    }
  } finally {
    await close(tests);
    process.env = environment;
  }
}

module.exports = { loadTests, runTests };
