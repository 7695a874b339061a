// A Jest reporter: writes docs/soak.md. A run of some files replaces what was known of these files, and keeps the rest.
const { execFileSync } = require('node:child_process');
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { join, relative } = require('node:path');

const project = join(__dirname, '..');
const head = `<!-- Made by \`npm run test:soak\` from __tests__/**/*.soak.ts; not written by hand. -->
# The last result of the long tests
`;

/** Sections of a report by their file. */
function sections(text) {
  return new Map(
    text.split(/^(?=## )/m).flatMap((part) => (part.startsWith('## ') ? [[part.split('\n')[0], part]] : [])),
  );
}

function seconds(milliseconds) {
  return milliseconds === null || milliseconds === undefined ? '' : `${(milliseconds / 1000).toFixed(0)} s`;
}

function section({ file, failure, tests }, { date, commit }) {
  const outcome = (status) => (status === 'pending' || status === 'todo' ? 'not run' : status);
  const rows = tests.map(({ name, status, duration }) => {
    return `| ${name.replaceAll('|', '\\|')} | ${outcome(status)} | ${seconds(duration)} |\n`;
  });
  const count = (status) => tests.filter((test) => outcome(test.status) === status).length;
  const total = `${count('passed')} passed, ${count('failed')} failed, ${count('not run')} not run`;
  const broken = failure ? '\nThe file itself failed: nothing below counts.\n' : '';
  const table = `| test | outcome | time |\n|---|---|--:|\n${rows.join('')}`;
  return `## \`${file}\`\n\n${date}, commit ${commit}: ${total}.\n${broken}\n${table}`;
}

/** @param files [{file, failure, tests: [{name, status, duration}]}] @returns the whole report */
function merged(before, files, stamp) {
  const all = sections(before);
  for (const each of files) all.set(`## \`${each.file}\``, section(each, stamp));
  const parts = [...all.entries()].sort(([one], [other]) => (one < other ? -1 : 1));
  return `${head}\n${parts.map(([, part]) => `${part.trimEnd()}\n`).join('\n')}`;
}

function stamp() {
  const git = (...args) => execFileSync('git', args, { cwd: project, encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--untracked-files=no', '--', '.', ':(exclude)docs/soak.md')
    ? ' with changes that were not committed'
    : '';
  return { date: new Date().toISOString().slice(0, 10), commit: `${git('rev-parse', '--short', 'HEAD')}${changed}` };
}

class SoakReport {
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
    const target = join(project, 'docs', 'soak.md');
    writeFileSync(target, merged(existsSync(target) ? readFileSync(target, 'utf8') : '', files, this.stamp));
  }
}

module.exports = SoakReport;
module.exports.merged = merged;
