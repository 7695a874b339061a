/** Runs Terraform (or OpenTofu) on the synthesized stacks; the same folders and states as `npx cdktf`. */
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../parts/environment';
import { scrubber } from '../home/scrub';
import { vaultValues } from '../home/vault-entries';
import { childEnv } from '../platform/child-env';
import type { ShellResult } from '../platform/shell';
import type { Report } from '../platform/report';
import { Failure } from '../platform/failure';
import { replaceFile } from '../platform/write';
import { failureLine } from './failure-lines';
import { projectFolder } from './project';
import { runProgram } from './run/child';
import { outFolder, ownFolders, publishedStack, stackFolder } from './run/folders';
import { goOn, isInterrupted } from './run/interrupt';
import { forgetInterrupted, markInterrupted } from './run/interrupted';
import { logFolder } from './run/run';
import { TerraformFailure, diagnosticText, errorsIn } from './terraform-messages';
import { outputOf, speaks, textOf } from './terraform-output';
import { remedyLines } from './terraform-remedy';
import { isLeft, lockWords, stateLockIn } from './terraform-state-lock';

export { stackFolder };

export type StackName = 's3' | 'infra';

export const terraformBinary = (): string => process.env['TERRAFORM_BINARY_NAME'] ?? 'terraform';

/** Stores other than AWS refuse the checksums that its SDK sends unasked. */
const plainChecksums = {
  AWS_REQUEST_CHECKSUM_CALCULATION: 'when_required',
  AWS_RESPONSE_CHECKSUM_VALIDATION: 'when_required',
};

/** Into folders of this run's own; published for `npx cdktf` and plain `ansible-playbook`, too. */
export async function synthesize(environment: Environment): Promise<void> {
  const { name, home } = environment;
  const { out, ansible } = ownFolders(environment);
  const own = { STRATA_OWN_OUT: out, STRATA_OWN_ANSIBLE: ansible };
  const env = childEnv({ ...own, STRATA_ENV: name, CDKTF_OUTDIR: outFolder });
  const args = ['-r', 'ts-node/register', 'main.ts'];
  const result = await runProgram({ command: 'node', args, cwd: projectFolder, env, home, what: 'Synthesis' });
  goOn();
  if (result.code !== 0) throw new Failure(`synthesis failed: ${result.stderr.trim()}`);
}

/** @returns what the command printed; `report` gets its progress line by line */
export async function terraform(
  environment: Environment,
  stack: StackName,
  args: string[],
  report: Report = () => {},
): Promise<string> {
  const scrub = scrubber(vaultValues(environment.home));
  const result = await launched(environment, stack, args, (line) => report(scrub(line)));
  const isChange = args[0] === 'apply' || args[0] === 'destroy';
  if (isChange && result.code === 0) forgetInterrupted(environment, stack);
  if (isChange && result.code !== 0 && (result.code === 137 || isInterrupted())) markInterrupted(environment, stack);
  goOn();
  if (result.code === 127)
    throw new Failure(`${terraformBinary()} is not installed: ${result.stderr}; install Terraform or OpenTofu`);
  if (result.code !== 0) {
    const errors = errorsIn(scrub(result.stdout));
    const errorText = errors.map(diagnosticText).join('\n') || scrub(textOf(result));
    const lock = stateLockIn(errorText);
    if (lock && args[0] !== 'force-unlock') {
      if (!isLeft(lock, environment, stack, terraformBinary())) throw new Failure(lockWords(environment, stack, lock));
      report(`the lock of ${lock.created} was left by a Terraform that was killed: it is removed`);
      await terraform(environment, stack, ['force-unlock', '-force', lock.id], report);
      return terraform(environment, stack, args, report);
    }
    const hint = missingBucket(environment, args[0], errorText);
    const title = `${hint}terraform ${args[0]} of stack ${stack} failed:`;
    const lines = [title, errorText, ...remedyLines(errorText, environment), ...logLines(environment, stack, args)];
    throw new TerraformFailure(lines.join('\n'), errors);
  }
  return result.stdout;
}

/** Commands that print a document have no log. */
function logLines({ home }: Environment, stack: StackName, args: readonly string[]): string[] {
  return args.includes('-json') ? [] : [failureLine('log', `${logBase(home, stack)}.log`)];
}

function logBase(home: string, stack: StackName): string {
  return join(logFolder(home), `terraform-${stack}`);
}

const changing = new Set(['apply', 'destroy', 'import', 'untaint', 'force-unlock']);

/** Its output goes to a file, so that it can go on and write its state whatever becomes of this process. */
function launched({ name, home }: Environment, stack: StackName, args: string[], report: Report): Promise<ShellResult> {
  // What Terraform installs is shared by all runs: providers are hundreds of megabytes.
  const TF_DATA_DIR = join(publishedStack({ name }, stack), '.terraform');
  const own = { TF_DATA_DIR, TF_IN_AUTOMATION: '1' };
  const what = `terraform ${args[0]} of stack ${stack}`;
  return runProgram({
    command: terraformBinary(),
    args: speaks(args) ? [args[0]!, '-json', ...args.slice(1)] : args,
    cwd: stackFolder({ name }, stack),
    env: childEnv({ ...plainChecksums, ...own }),
    home,
    what,
    stack,
    finishes: changing.has(args[0]!),
    ...outputOf(args, () => logBase(home, stack), report),
  });
}

export async function init(environment: Environment, stack: StackName, report?: Report): Promise<void> {
  const [own, published] = [stackFolder(environment, stack), publishedStack(environment, stack)];
  const publishedLock = join(published, lockFile);
  if (own !== published && existsSync(publishedLock)) copyFileSync(publishedLock, join(own, lockFile));
  await terraform(environment, stack, ['init', '-input=false', '-no-color'], report);
  if (own === published) return;
  // The checksums that init found spare the next run the registry.
  replaceFile(publishedLock, readFileSync(join(own, lockFile), 'utf8'));
}

const lockFile = '.terraform.lock.hcl';

export async function outputs<T>(environment: Environment, stack: StackName): Promise<T | null> {
  const printed = await terraform(environment, stack, ['output', '-json']);
  const name = stack === 'infra' ? 'servers' : 'buckets';
  const all = JSON.parse(printed) as Record<string, { value: T } | undefined>;
  return all[name]?.value ?? null;
}

/** At the start of the error, since some programs show only the first line of it. */
function missingBucket({ name, state }: Environment, step: string | undefined, errorText: string): string {
  if (step !== 'init' || state.backend === 'local' || !errorText.includes('NoSuchBucket')) return '';
  return `bucket ${state.bucket} of the state is missing: \`npx strata state init ${name}\` makes it; `;
}
