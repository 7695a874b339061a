// Which files a long test exercises, and their fingerprint: by it the report tells whether a result is still of this code.
const { createHash } = require('node:crypto');
const { existsSync, readdirSync, readFileSync, statSync } = require('node:fs');
const { dirname, join, relative } = require('node:path');

/** Besides the test itself and what it imports of `__tests__`. */
const exercised = {
  '__tests__/lab/backups.soak.ts': [
    'ansible/roles',
    'ansible/playbooks',
    'ansible/plugins',
    'operations/backups',
    'operations/vault',
    '__tests__/lab/soak/age_backups.py',
    '__tests__/lab/soak/postgres-image.sh',
    '__tests__/fixtures/lab-test.yaml',
  ],
  '__tests__/lab/bad-days.soak.ts': [
    'ansible/roles',
    'operations/ansible-remedy.ts',
    'operations/commands',
    'operations/lock',
    'operations/run',
    'operations/keep-certificates.ts',
    'operations/verify',
    '__tests__/fixtures/lab-test.yaml',
  ],
  '__tests__/lab/clients.soak.ts': [
    'ansible/roles/app',
    'ansible/roles/docker',
    'ansible/roles/postgresql',
    'parts/postgresql/database-url.ts',
    '__tests__/lab/clients',
  ],
  '__tests__/lab/debian-12.soak.ts': ['ansible/roles', 'operations/backups', '__tests__/fixtures/lab-test.yaml'],
  '__tests__/lab/gitops.soak.ts': [
    'ansible/roles/app',
    'ansible/roles/gitops',
    'ansible/roles/jobs',
    'runtimes/compose',
  ],
  '__tests__/lab/hosts.soak.ts': ['ansible/roles', 'constructs/aws', 'examples/notes', 'lab/cloud'],
  '__tests__/lab/hour-off.soak.ts': [
    'ansible/roles',
    'operations/backups',
    'operations/verify',
    '__tests__/fixtures/lab-test.yaml',
  ],
  '__tests__/lab/kept.soak.ts': [
    'clouds/kept',
    'clouds/aws/kept.ts',
    'constructs/aws/bucket.ts',
    'constructs/aws/store.ts',
    'constructs/retention.ts',
    'operations/apply.ts',
    'operations/plan.ts',
    '__tests__/fixtures/small.yaml',
  ],
  '__tests__/lab/killed-runs.soak.ts': [
    'operations/apply.ts',
    'operations/commands',
    'operations/lock',
    'operations/run',
    'operations/strays',
    'operations/terraform.ts',
    '__tests__/fixtures/lab-test.yaml',
  ],
  '__tests__/lab/nocodb.soak.ts': ['ansible/roles', 'blueprints/nocodb', 'constructs/aws', 'lab/cloud', 'lab/nat'],
  '__tests__/lab/outage.soak.ts': ['ansible/roles', 'operations/backups', '__tests__/fixtures/lab-test.yaml'],
  '__tests__/lab/own-compose.soak.ts': [
    'ansible/roles/app',
    'operations/releases',
    'parts/app',
    'runtimes/compose',
    '__tests__/fixtures/compose',
  ],
  '__tests__/lab/releases.soak.ts': [
    'ansible/roles/app',
    'ansible/roles/proxy',
    'operations/releases',
    'runtimes/compose',
  ],
  '__tests__/lab/rehearsals.soak.ts': [
    'ansible/roles',
    'blueprints',
    'operations/rehearsal',
    '__tests__/lab/rehearsed',
  ],
};

/** @returns 16 letters of a hash over names and contents; of a path that is gone, its absence is part of it */
function fingerprint(suite, root) {
  const paths = [...imported(join(root, suite)), ...(exercised[suite] ?? []).map((path) => join(root, path))];
  const files = [...new Set(paths.flatMap(filesIn))].sort();
  const hash = createHash('sha256');
  for (const file of files) {
    const content = existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : 'absent';
    hash.update(`${relative(root, file)} ${content}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** The file and, of what it imports, the files of `__tests__`. */
function imported(file, known = new Set()) {
  if (known.has(file) || !existsSync(file)) return known;
  known.add(file);
  for (const [, target] of readFileSync(file, 'utf8').matchAll(/ from '(\.[^']+)'/g)) {
    const path = join(dirname(file), `${target}.ts`);
    if (path.includes('__tests__')) imported(path, known);
  }
  return known;
}

function filesIn(path) {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name !== '__pycache__' && !name.startsWith('.'));
  return names.flatMap((name) => filesIn(join(path, name)));
}

module.exports = { exercised, fingerprint };
