// Plain JavaScript on purpose: it runs before anything is installed. What has to be there before any other code of ours can run.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const project = join(__dirname, '..');
/** By release: from these on, CommonJS loads packages that are ES modules only. Later releases all do. */
const oldest = { 20: 19, 22: 12 };

/** @returns why this Node cannot run Strata, and what to do; null: it can */
function nodeProblem(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > 22 || minor >= oldest[major]) return null;
  const wanted = Object.entries(oldest).map((each) => each.join('.'));
  return `Node ${version} will not do: install ${wanted.join(' or ')} or newer (macOS: \`brew install node\`; other systems: nodejs.org/en/download)`;
}

/** @returns that no npm packages are installed, and what to do; null: they are */
function packagesProblem(folder = project) {
  if (existsSync(join(folder, 'node_modules', 'ts-node', 'package.json'))) return null;
  return `the npm packages of ${folder} are missing: run \`npm ci\` there, then this again`;
}

/** Ends this process where one of them says that it cannot go on. */
function demand(...problems) {
  const found = problems.filter((problem) => problem !== null);
  if (found.length === 0) return;
  process.stderr.write(`${found.join('\n')}\n`);
  process.exit(1);
}

module.exports = { demand, nodeProblem, packagesProblem };
