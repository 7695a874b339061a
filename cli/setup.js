// Plain JavaScript on purpose: it runs before anything is installed. `npm start` and `npm test` begin here.
const { spawnSync } = require('node:child_process');
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const project = join(__dirname, '..');
/** By release: from these on, CommonJS loads packages that are ES modules only. */
const oldest = { 20: 19, 22: 12 };

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || minor >= oldest[major]) return;
  fail(`Node ${process.versions.node} does not do; Strata needs 20.19 or newer, 22.12 or newer, or 23 and later`);
}

/** npm writes the lock of what it installed; as long as the two say the same, nothing has to be done. */
function dependenciesAreCurrent() {
  const installed = join(project, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const has = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    return path === '' || optional || link || !path.startsWith('node_modules/') || has[path]?.version === version;
  });
}

function installDependencies() {
  if (dependenciesAreCurrent()) return;
  process.stdout.write('Installing the npm packages of package-lock.json (about a minute)\n');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: project, stdio: 'inherit' });
  if (status !== 0) fail('npm ci failed; its own words are above');
}

requireNode();
installDependencies();
// For packages that an earlier version of this project installed.
require('./own-cdktf.js');
process.chdir(project);
require('ts-node/register');
const { start } = require('./start');
const { test } = require('./test');
({ start, test })[process.argv[2]](process.argv.slice(3));
