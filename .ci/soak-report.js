// A Jest reporter: writes docs/soak.md. A run of some files replaces what was known of these files, and keeps the rest.
const { execFileSync } = require('node:child_process');
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { join, relative } = require('node:path');
const { exercised, fingerprint } = require('./soak-files');

const project = join(__dirname, '..');
const target = join(project, 'docs', 'soak.md');
const head = `<!-- Made by \`npm run test:soak\` from __tests__/**/*.soak.ts; not written by hand. -->
# The last result of the long tests
`;
const states = {
  current: 'current: no file changed since',
  stale: 'stale: files changed since',
};

/** Sections of a report by their file. */
function sections(text) {
  return new Map(
    text.split(/^(?=## )/m).flatMap((part) => (part.startsWith('## ') ? [[part.split('\n')[0], part]] : [])),
  );
}

function seconds(milliseconds) {
  return milliseconds === null || milliseconds === undefined ? '' : `${(milliseconds / 1000).toFixed(0)} s`;
}

/** Rows of an earlier report by test, each with the commit that it is of. */
function rowsIn(part = '') {
  const [, commit] = /, commit (.*?): /.exec(part) ?? [];
  const rows = [...part.matchAll(/^\| (.*) \| (passed|failed)(?: \(at (.*?)\))? \| (.*) \|$/gm)];
  return new Map(rows.map(([, name, outcome, at, time]) => [name, `${outcome} (at ${at ?? commit}) | ${time}`]));
}

/** @param earlier the section that this one replaces: what did not run now keeps its row, with its commit */
function section({ file, failure, tests }, { date, commit, fingerprintOf }, earlier) {
  const outcome = (status) => (status === 'pending' || status === 'todo' ? 'not run' : status);
  const known = rowsIn(earlier);
  const nameOf = ({ name }) => name.replaceAll('|', '\\|');
  const earlierRow = (test) => (outcome(test.status) === 'not run' ? known.get(nameOf(test)) : undefined);
  const rows = tests.map((test) => {
    const row = earlierRow(test) ?? `${outcome(test.status)} | ${seconds(test.duration)}`;
    return `| ${nameOf(test)} | ${row} |\n`;
  });
  const count = (status) => tests.filter((test) => outcome(test.status) === status).length;
  const older = tests.filter(earlierRow).length;
  const kept = older > 0 ? `${older} of an earlier run, ` : '';
  const total = `${count('passed')} passed, ${count('failed')} failed, ${kept}${count('not run') - older} not run`;
  const broken = failure ? '\nThe file itself failed: nothing below counts.\n' : '';
  const table = `| test | outcome | time |\n|---|---|--:|\n${rows.join('')}`;
  const files = `Fingerprint ${fingerprintOf(file)} of what it exercises; ${states.current}.`;
  return `## \`${file}\`\n\n${date}, commit ${commit}: ${total}.\n${files}\n${broken}\n${table}`;
}

/** @param files [{file, failure, tests: [{name, status, duration}]}] @returns the whole report */
function merged(before, files, stamp) {
  const all = sections(before);
  for (const each of files) all.set(`## \`${each.file}\``, section(each, stamp, all.get(`## \`${each.file}\``)));
  return joined([...all.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, part]) => part));
}

/** The report with the truth about each result: whether the files that it exercises are still the same. */
function marked(report, fingerprintOf) {
  return joined([...sections(report).values()].map((part) => withState(part, fingerprintOf)));
}

function withState(part, fingerprintOf) {
  const suite = part.split('`')[1];
  return part.replace(/^Fingerprint (\S+) of what it exercises; .*$/m, (_, noted) => {
    const state = noted === fingerprintOf(suite) ? states.current : states.stale;
    return `Fingerprint ${noted} of what it exercises; ${state}.`;
  });
}

function joined(parts) {
  const commitsIn = (part) =>
    [...part.matchAll(/, commit (.*?): | \(at (.*?)\) \|/g)].map(([, one, other]) => one ?? other);
  const commits = [...new Set(parts.flatMap(commitsIn))];
  const sentence =
    commits.length > 1
      ? `Results of ${commits.length} commits (${commits.join(', ')}): not one run of one version.`
      : `All results are of commit ${commits[0]}.`;
  return `${head}\n${parts.length > 0 ? `${sentence}\n\n` : ''}${parts.map((part) => `${part.trimEnd()}\n`).join('\n')}`;
}

function stamp() {
  const git = (...args) => execFileSync('git', args, { cwd: project, encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--untracked-files=no', '--', '.', ':(exclude)docs/soak.md')
    ? ' with changes that were not committed'
    : '';
  const prints = new Map(Object.keys(exercised).map((suite) => [suite, fingerprint(suite, project)]));
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: `${git('rev-parse', '--short', 'HEAD')}${changed}`,
    fingerprintOf: (suite) => prints.get(suite),
  };
}

class SoakReport {
  /** @param options.file of the report, for its own test */
  constructor(_globalConfig, options = {}) {
    this.file = options.file ?? target;
  }

  onRunStart() {
    // Of the code that was tested, whatever is committed while it runs.
    this.stamp = stamp();
  }

  onRunComplete(_contexts, { testResults }) {
    const files = testResults.map(({ testFilePath, testExecError, testResults: tests }) => ({
      file: relative(project, testFilePath),
      failure: Boolean(testExecError),
      tests: tests.map(({ fullName, status, duration }) => ({ name: fullName, status, duration })),
    }));
    const before = existsSync(this.file) ? readFileSync(this.file, 'utf8') : '';
    writeFileSync(this.file, merged(before, files, this.stamp));
  }
}

/** `npm run soak:stale`: after a change of the code, no test is run. */
function markReport() {
  writeFileSync(
    target,
    marked(readFileSync(target, 'utf8'), (suite) => fingerprint(suite, project)),
  );
}

module.exports = SoakReport;
Object.assign(module.exports, { marked, merged });
if (require.main === module) markReport();
