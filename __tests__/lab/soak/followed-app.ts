/** An app that its host releases from a repository on that host, with commits that this test signs. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GitopsOnHost } from '../../../parts/gitops/status';
import type { Raw } from '../../environment';
import { bring, inside, site, toBalanced } from '../end-to-end/balancer-environment';
import { expectSuccess } from '../end-to-end/harness';

export const server = 'web-1';
const repository = '/srv/echo.git';
const key = join(mkdtempSync(join(tmpdir(), 'strata-signer-')), 'key');

/** The app answers with its version, or crashes. */
const program = `import { createServer } from 'node:http';
const { VERSION: version, MODE } = process.env;
if (MODE === 'crashes') process.exit(3);
createServer((request, response) => response.end(version)).listen(3000);`;
const options = `--import=data:text/javascript,${encodeURIComponent(program)}`;

function compose(version: string, mode: string): string {
  const environment = { NODE_OPTIONS: options, VERSION: version, MODE: mode };
  const image = 'node:20-slim';
  // The description does not name the worker. JSON is YAML.
  return JSON.stringify({
    services: { web: { image, environment }, worker: { image, command: ['sleep', 'infinity'] } },
  });
}

/** On the host, so that the lab needs no git server; the host has nothing but git of it. */
export async function push(version: string, mode = 'good', content = compose(version, mode)): Promise<string> {
  const file = Buffer.from(content).toString('base64');
  const steps = [
    `test -d ${repository} || git init --quiet --bare --initial-branch=main ${repository}`,
    `test -d /root/echo || git clone --quiet ${repository} /root/echo`,
    'cd /root/echo',
    `mkdir -p deploy && echo ${file} | base64 -d > deploy/compose.yaml`,
    'git add deploy/compose.yaml',
    `git -c user.name=A -c user.email=a@example.org -c gpg.format=ssh -c user.signingKey=/root/signer commit -S --quiet -m ${version}`,
    'git push --quiet origin HEAD:main',
    'git rev-parse HEAD',
  ];
  const result = await inside(server, steps.join(' && '));
  expectSuccess(result);
  return result.stdout.trim();
}

export async function status(): Promise<GitopsOnHost> {
  const { stdout } = await inside(server, 'strata-gitops status echo');
  return (JSON.parse(stdout) as [GitopsOnHost])[0];
}

function withRepository(raw: Raw): void {
  toBalanced(raw);
  const signer = readFileSync(`${key}.pub`, 'utf8').split(' ').slice(0, 2).join(' ');
  delete raw.loadBalancers;
  raw.servers = { [server]: raw.servers[server] };
  raw.apps.echo = {
    runtime: 'compose',
    servers: [server],
    compose: 'deploy/compose.yaml',
    services: { web: { port: 3000, host: site, health: { path: '/up' } } },
    gitops: { repository, branch: 'main', everyMinutes: 3, verify: { allowedSigners: [`a@example.org ${signer}`] } },
  };
}

export async function bringUp(): Promise<void> {
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
  await bring(withRepository);
  const text = Buffer.from(readFileSync(key)).toString('base64');
  expectSuccess(await inside(server, `umask 077 && echo ${text} | base64 -d > /root/signer`));
}
