/** `npm run security`, and a stage of `npm test`: checkov on both stacks of every blueprint, compared with docs/security.md. */
import { App } from 'cdktf';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { cloudOf } from '../../clouds/clouds';
import { blueprints, textOf } from '../../operations/blueprint';
import { projectFolder } from '../../operations/project';
import { loadWithNeighbours } from '../../parts/load';
import type { Description } from '../../parts/description';
import { toEnvironment } from '../../parts/model';
import { ensureSecurity, securityBin } from '../../platform/venv';
import { InfraStack } from '../../stacks/infra-stack';
import { S3Stack } from '../../stacks/s3-stack';
import { failClearly } from '../fail-clearly';
import { failure, success, words } from './count';
import type { Count } from './count';
import { contradictions, explanations, findingsOf } from './findings';
import { runToEnd } from './programs';

export async function security(): Promise<Count> {
  const say = (message: string) => process.stdout.write(`${message}\n`);
  await ensureSecurity(say);
  const folder = mkdtempSync(join(tmpdir(), 'strata-security-'));
  blueprints()
    .filter(isBuilt)
    .forEach((name) => synthesize(name, folder));
  const findings = findingsOf(await scan(folder));
  rmSync(folder, { recursive: true });
  const page = readFileSync(join(projectFolder, 'docs', 'security.md'), 'utf8');
  const problems = contradictions(findings, explanations(page));
  problems.forEach(say);
  return problems.length > 0 ? failure : success;
}

/** Of a cloud that is not built yet there is no Terraform. */
function isBuilt(blueprint: string): boolean {
  return cloudOf(parse(textOf(blueprint)) as Description) !== undefined;
}

function synthesize(blueprint: string, folder: string): void {
  const { description, context } = loadWithNeighbours(join(projectFolder, 'blueprints', `${blueprint}.yaml`));
  const environment = toEnvironment(context, description, join(folder, 'home'));
  const outdir = join(folder, blueprint);
  mkdirSync(outdir, { recursive: true });
  const app = new App({ outdir });
  new InfraStack(app, 'infra', environment, 'ssh-ed25519 AAAA strata');
  new S3Stack(app, 's3', environment);
  app.synth();
}

/** Asks nobody: without `--skip-download` checkov fetches texts of its maker. */
async function scan(folder: string): Promise<string> {
  const words = ['--framework', 'terraform_json', '--skip-download', '--compact', '--quiet', '--output', 'json'];
  // It ends with 1 where there is a finding, which is for us to judge.
  const { output } = await runToEnd(securityBin('checkov'), ['--directory', folder, '--soft-fail', ...words], {
    env: { LOG_LEVEL: 'ERROR' },
    silent: true,
  });
  return output;
}

async function main(): Promise<void> {
  const count = await security();
  process.stdout.write(`${words(count)}\n`);
  if (count.failed > 0) process.exitCode = 1;
}

if (require.main === module) void failClearly(main);
