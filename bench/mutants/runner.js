// A test runner for Stryker. Jest starts anew for each mutant, which takes seconds; here all of them run in one process.
const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const { forget, useTypeScript } = require('./project');
const { loadTests, runTests } = require('./test-file');

const state = () => (globalThis.__stryker__ ??= {});
const idOf = (path, name) => `${path} › ${name}`;
const loading = 'loading';
const message = (error) => String(error?.message ?? error).split('\n')[0];

class Runner {
  constructor({ mutants }) {
    this.folders = mutants.tests;
    this.without = mutants.without.map((pattern) => new RegExp(pattern));
    /** Tests of each file, loaded without a mutant. */
    this.loaded = new Map();
    this.catchers = {};
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    useTypeScript();
  }

  async dryRun() {
    const results = [];
    for (const path of testFiles(this.folders)) results.push(...(await this.dryRunOf(path)));
    state().currentTestId = undefined;
    const perTest = state().mutantCoverage?.perTest ?? {};
    const withLoading = results.map(({ id, path }) => [id, { ...perTest[idOf(path, loading)], ...perTest[id] }]);
    return {
      status: 'complete',
      tests: results,
      mutantCoverage: { static: {}, perTest: Object.fromEntries(withLoading) },
    };
  }

  /** Tests that fail here though Jest runs them, such as those with `jest.mock`, do not count. */
  async dryRunOf(path) {
    const results = [];
    const starts = (name) => (state().currentTestId = idOf(path, name));
    const ends = (name, error, timeSpentMs) => {
      const id = idOf(path, name);
      if (error) process.stderr.write(`left out, since it fails without a mutant: ${id}: ${message(error)}\n`);
      else results.push({ id, name: id, path, timeSpentMs, status: 0 });
      return true;
    };
    starts(loading);
    try {
      const tests = loadTests(path).filter(({ name }) => !this.without.some((pattern) => pattern.test(name)));
      this.loaded.set(path, tests);
      await runTests(path, tests, { starts, ends });
    } catch (error) {
      ends(loading, error);
    }
    return results;
  }

  /** Tests that caught a mutant of the same file come first, since they are likely to catch the next one, too. */
  async mutantRun({ activeMutant, testFilter = [], sandboxFileName }) {
    const catchers = (this.catchers[sandboxFileName] ??= []);
    const ids = [
      ...catchers.filter((id) => testFilter.includes(id)),
      ...testFilter.filter((id) => !catchers.includes(id)),
    ];
    for (const [path, names] of inFiles(ids)) {
      const failure = await this.failureOf(activeMutant.id, path, names);
      if (!failure) continue;
      this.catchers[sandboxFileName] = [...new Set([...failure.killedBy, ...catchers])];
      return { status: 'killed', nrOfTests: ids.length, ...failure };
    }
    return { status: 'survived', nrOfTests: ids.length };
  }

  /** Where a module computes something with the mutant while it is loaded, it is loaded anew, with the mutant. */
  async failureOf(mutant, path, names) {
    let failure = null;
    const ends = (name, error) => {
      if (error) failure = { killedBy: [idOf(path, name)], failureMessage: message(error) };
      return failure === null;
    };
    const isInLoading = state().mutantCoverage?.perTest[idOf(path, loading)]?.[mutant];
    const isAnew = isInLoading || !this.loaded.has(path);
    state().activeMutant = mutant;
    try {
      const tests = isAnew ? loadTests(path) : this.loaded.get(path);
      const wanted = names.flatMap((name) => tests.find((test) => test.name === name) ?? []);
      await runTests(path, wanted, { starts: () => {}, ends });
    } catch (error) {
      ends(loading, error);
    }
    state().activeMutant = undefined;
    if (isAnew) forget();
    return failure;
  }
}

/** Neighbours of one file together: [path, names][] in the given order. */
function inFiles(ids) {
  const groups = [];
  for (const id of ids) {
    const at = id.indexOf(' › ');
    const [path, name] = [id.slice(0, at), id.slice(at + 3)];
    if (groups.at(-1)?.[0] === path) groups.at(-1)[1].push(name);
    else groups.push([path, [name]]);
  }
  return groups;
}

function testFiles(folders) {
  const files = folders.flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)));
  return files.filter((path) => path.endsWith('.test.ts')).sort();
}

const factory = (options) => new Runner(options);
factory.inject = ['options'];
exports.strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', factory }];
