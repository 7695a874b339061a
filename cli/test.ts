/** `npm test`: everything, one stage after the other, on what it sets up itself; counts what passed, failed and was skipped. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Description } from '../config/schema';
import { canHostLab, ensureSystem } from '../lab/system';
import { ensureVenv, venvBin } from '../lab/venv';
import { blueprints, textOf } from './blueprint';
import { environmentsFolder, knownEnvironments, projectFolder } from './project';
import { terraformBinary } from './terraform';
import { ensureTerraform } from './terraform-binary';

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

const success: Count = { passed: 1, failed: 0, skipped: 0 };
const failure: Count = { passed: 0, failed: 1, skipped: 0 };

const say = (message: string) => process.stdout.write(`${message}\n`);

/** @param only names of stages to run; none means all */
export async function test(only: string[]): Promise<void> {
  const ability = canHostLab();
  if (ability.able) await ensureSystem({}, say);
  await ensureTerraform(say);
  await ensureVenv(say);

  const stages: Record<string, () => Count> = {
    types: () => command('npm', ['run', '--silent', 'types']),
    lint: () => command('npm', ['run', '--silent', 'lint']),
    format: () => command('npm', ['run', '--silent', 'format']),
    unit: () => jest('jest.config.js'),
    properties: () => jest('jest.properties.config.js'),
    terraform: () =>
      [...knownEnvironments().map((name) => validated(name)), ...blueprintsAtAws().map(copied)].reduce(add),
    cloud: () => command(venvBin('python'), ['-m', 'unittest', 'discover', '-s', 'lab/cloud/tests', '-t', 'lab']),
    example: () => example(),
    ansible: () =>
      command(venvBin('ansible-lint'), ['--offline', '--profile', 'production', '-q'], join(projectFolder, 'ansible')),
    lab: () => (ability.able ? jest('jest.lab.config.js') : withoutLab(ability.reason)),
  };
  const chosen = Object.entries(stages).filter(([stage]) => only.length === 0 || only.includes(stage));
  const counts = chosen.map(([stage, run]) => staged(stage, run));
  const total = counts.reduce((sum, each) => add(sum, each), { passed: 0, failed: 0, skipped: 0 });
  say(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
  if (total.failed > 0) process.exitCode = 1;
}

function staged(stage: string, run: () => Count): Count {
  say(`\n== ${stage}`);
  const started = Date.now();
  const count = run();
  say(
    `== ${stage}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped in ${Math.round((Date.now() - started) / 1000)} s`,
  );
  return count;
}

/** A stage that is one program: it passes or fails as a whole. */
function command(program: string, args: string[], cwd = projectFolder): Count {
  const PATH = `${join(venvBin('python'), '..')}:${process.env['PATH']}`;
  const { status } = spawnSync(program, args, { cwd, stdio: 'inherit', env: { ...process.env, PATH } });
  return status === 0 ? success : failure;
}

/** Blueprints whose every provider is on this machine. */
function blueprintsAtAws(): string[] {
  return blueprints().filter((name) => {
    const { compute, storage, dns } = parse(textOf(name)) as Description;
    return [compute, storage, dns].every((api) => !api || ['aws', 'existing', 'manual'].includes(api.provider));
  });
}

/** A blueprint under a name that nobody's environment has, so that nothing of theirs is written over. */
function copied(blueprint: string): Count {
  const folder = mkdtempSync(join(tmpdir(), 'strata-blueprint-'));
  const name = `test-${blueprint.replace('/', '-')}`;
  writeFileSync(join(folder, `${name}.yaml`), textOf(blueprint));
  try {
    return validated(name, folder);
  } finally {
    rmSync(join(projectFolder, 'ansible', 'generated', name), { recursive: true, force: true });
  }
}

/** Both stacks of an environment, as Terraform and its real provider see them. */
function validated(environment: string, folder = environmentsFolder()): Count {
  // Nothing of what people brought up with the same description is touched.
  const apart = mkdtempSync(join(tmpdir(), 'strata-validate-'));
  const synth = {
    ...process.env,
    STRATA_ENV: environment,
    STRATA_ENVIRONMENTS: folder,
    STRATA_HOME: join(apart, 'home'),
    CDKTF_OUTDIR: join(apart, 'out'),
  };
  if (spawnSync('npm', ['run', '--silent', 'synth'], { cwd: projectFolder, stdio: 'inherit', env: synth }).status !== 0)
    return failure;
  const stacks = ['infra', 's3'].map((stack) => join(apart, 'out', environment, 'stacks', stack));
  return stacks
    .map((stack) => {
      const initialized = command(terraformBinary(), ['init', '-backend=false', '-input=false', '-no-color'], stack);
      return initialized.failed ? initialized : command(terraformBinary(), ['validate', '-no-color'], stack);
    })
    .reduce(add);
}

/** The example's own tests want a PostgreSQL server; without one they skip themselves, which is counted and never green. */
function example(): Count {
  const folder = join(projectFolder, 'examples', 'notes');
  const installed = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--silent'], { cwd: folder, stdio: 'inherit' });
  const tests = spawnSync('npm', ['test', '--silent'], { cwd: folder, encoding: 'utf8' });
  process.stdout.write(tests.stdout);
  if (installed.status !== 0 || tests.status !== 0) return failure;
  return { ...success, skipped: /# SKIP/.test(tests.stdout) ? 1 : 0 };
}

function jest(config: string): Count {
  const file = join(mkdtempSync(join(tmpdir(), 'strata-test-')), 'jest.json');
  const program = join(projectFolder, 'node_modules', '.bin', 'jest');
  const { status } = spawnSync(program, ['--config', config, '--json', '--outputFile', file], {
    cwd: projectFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (!existsSync(file)) return failure;
  const report = JSON.parse(readFileSync(file, 'utf8')) as JestReport;
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    failed: status === 0 ? failed : Math.max(failed, 1),
    skipped: report.numPendingTests,
  };
}

/** Skipped is a count of its own, never green; where the lab is required, it is a failure. */
export function withoutLab(reason: string): Count {
  const required = process.env['STRATA_REQUIRE_LAB'] === '1';
  say(`The lab's tests ${required ? 'are required' : 'are skipped'}: ${reason}`);
  return required ? failure : { passed: 0, failed: 0, skipped: 1 };
}

function add(one: Count, other: Count): Count {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed, skipped: one.skipped + other.skipped };
}
