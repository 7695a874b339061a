/** Both stacks of every environment and blueprint, as Terraform and its real provider see them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Cloud } from '../../clouds/cloud';
import { cloudIfKnown } from '../../clouds/clouds';
import type { Description } from '../../parts/description';
import { blueprints, textOf } from '../../operations/blueprint';
import { environmentsFolder, knownEnvironments, projectFolder } from '../../operations/project';
import { terraformBinary } from '../../operations/terraform';
import { add, failure, nothing } from './count';
import type { Count } from './count';
import { command } from './programs';

/** One after the other: `terraform init` runs that share a cache of plugins must not meet. */
export async function validateEverything(): Promise<Count> {
  let total = nothing;
  for (const name of knownEnvironments()) total = add(total, await validated(name));
  for (const blueprint of blueprintsAtHome()) total = add(total, await copied(blueprint));
  return total;
}

/** Blueprints whose every provider is on this machine. */
function blueprintsAtHome(): string[] {
  return blueprints().filter((name) => {
    const { compute, storage, dns } = parse(textOf(name)) as Description;
    return [compute, storage, dns].every((api) => !api || isAtHome(cloudIfKnown(api.provider)));
  });
}

/** The lab answers for it, or Terraform makes nothing there. */
function isAtHome(cloud: Cloud | undefined): boolean {
  return cloud !== undefined && (cloud.endpoints.lab || cloud.terraform === null);
}

/** A blueprint under a name that nobody's environment has, so that nothing of theirs is written over. */
async function copied(blueprint: string): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'strata-blueprint-'));
  const name = `test-${blueprint.replace('/', '-')}`;
  writeFileSync(join(folder, `${name}.yaml`), textOf(blueprint));
  try {
    return await validated(name, folder);
  } finally {
    rmSync(join(projectFolder, 'ansible', 'generated', name), { recursive: true, force: true });
  }
}

async function validated(environment: string, folder = environmentsFolder()): Promise<Count> {
  // Nothing of what people brought up with the same description is touched.
  const apart = mkdtempSync(join(tmpdir(), 'strata-validate-'));
  const env = {
    STRATA_ENV: environment,
    STRATA_ENVIRONMENTS: folder,
    STRATA_HOME: join(apart, 'home'),
    CDKTF_OUTDIR: join(apart, 'out'),
  };
  if ((await command('npm', ['run', '--silent', 'synth'], { env })).failed) return failure;
  const stacks = ['infra', 's3'].map((stack) => join(apart, 'out', environment, 'stacks', stack));
  let total = nothing;
  for (const cwd of stacks) total = add(total, await validStack(cwd));
  return total;
}

async function validStack(cwd: string): Promise<Count> {
  const initialized = await command(terraformBinary(), ['init', '-backend=false', '-input=false', '-no-color'], {
    cwd,
  });
  return initialized.failed ? initialized : command(terraformBinary(), ['validate', '-no-color'], { cwd });
}
