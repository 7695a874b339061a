// Plain JavaScript on purpose: it runs before anything is installed. `npm start` and `npm test` begin here.
const { spawnSync } = require('node:child_process');
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { demand, nodeProblem } = require('./node');

const project = join(__dirname, '..');

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
  demand(status === 0 ? null : 'npm ci failed; its own words are above');
}

demand(nodeProblem());
installDependencies();
// For packages that an earlier version of this project installed.
require('./own-cdktf.js');
process.chdir(project);
require('ts-node/register');
const { start } = require('./start');
const { test } = require('./test');
({ start, test })[process.argv[2]](process.argv.slice(3));
