import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const project = join(__dirname, '../..');

/** Packages of bindings that a process has loaded once it has built the infra stack of a fixture. */
function loadedFor(fixture: string): string[] {
  const program = `
    const { readFileSync } = require('node:fs');
    const { App } = require('cdktf');
    const { parse } = require('yaml');
    const { toEnvironment } = require('./parts/model');
    const { descriptionSchema } = require('./parts/description');
    const { InfraStack } = require('./stacks/infra-stack');
    const raw = parse(readFileSync('__tests__/fixtures/${fixture}', 'utf8'));
    new InfraStack(new App({ outdir: '/nonexistent' }), 'infra', toEnvironment({ environmentName: 'prod', neighbours: new Map() }, descriptionSchema.parse(raw), '/x'), 'key');
    const packages = Object.keys(require.cache).flatMap((file) => /provider-(aws|hcloud|ovh|cloudflare)(?=\\/lib)/.exec(file)?.[1] ?? []);
    console.log([...new Set(packages)].sort().join());
  `;
  const output = execFileSync('node', ['-r', 'ts-node/register', '-e', program], { cwd: project, encoding: 'utf8' });
  return output.trim().split(',');
}

test.each([
  ['small.yaml', ['aws']],
  ['cloudflare.yaml', ['aws', 'cloudflare']],
  ['hetzner.yaml', ['hcloud']],
  ['ovh.yaml', ['ovh']],
])('%s loads the bindings of its own clouds and no others', (fixture, packages) => {
  expect(loadedFor(fixture)).toEqual(packages);
});
