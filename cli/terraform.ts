/** Runs Terraform (or OpenTofu) on the synthesized stacks; the same folders and states as `npx cdktf`. */
import { join } from 'node:path';
import type { Environment } from '../config/environment';
import { scrubber } from '../home/scrub';
import { vaultValues } from '../home/vault-entries';
import { attempt } from '../lab/shell';
import type { Report } from '../lab/report';
import { Failure } from './failure';
import { projectFolder } from './project';
import { remedyFor } from './terraform-remedy';

export type StackName = 's3' | 'infra';

export const terraformBinary = (): string => process.env['TERRAFORM_BINARY_NAME'] ?? 'terraform';

/** Stores other than AWS refuse the checksums that its SDK sends unasked. */
const plainChecksums = {
  AWS_REQUEST_CHECKSUM_CALCULATION: 'when_required',
  AWS_RESPONSE_CHECKSUM_VALIDATION: 'when_required',
};

export function stackFolder({ name }: Environment, stack: StackName): string {
  return join(projectFolder, 'cdktf.out', name, 'stacks', stack);
}

export async function synthesize(environment: Environment): Promise<void> {
  const env = { ...process.env, STRATA_ENV: environment.name, CDKTF_OUTDIR: join(projectFolder, 'cdktf.out') };
  const result = await attempt('node', ['-r', 'ts-node/register', 'main.ts'], { cwd: projectFolder, env });
  if (result.code !== 0) throw new Failure(`synthesis failed: ${result.stderr.trim()}`);
}

/** @returns what the command printed; `report` gets its progress line by line */
export async function terraform(
  environment: Environment,
  stack: StackName,
  args: string[],
  report: Report = () => {},
): Promise<string> {
  const env = { ...process.env, ...plainChecksums, TF_IN_AUTOMATION: '1', CHECKPOINT_DISABLE: '1' };
  const cwd = stackFolder(environment, stack);
  const scrub = scrubber(vaultValues(environment.home));
  const onLine = (line: string) => report(scrub(plain(line)));
  const result = await attempt(terraformBinary(), args, { cwd, env, onLine });
  if (result.code === 127)
    throw new Failure(`${terraformBinary()} is not installed: ${result.stderr}; install Terraform or OpenTofu`);
  if (result.code !== 0) {
    const said = scrub(plain(result.stderr.trim() || result.stdout.trim()));
    const hint = missingBucket(environment, args[0], said);
    throw new Failure(`${hint}terraform ${args[0]} of stack ${stack} failed:\n${said}${remedyFor(said)}`);
  }
  return result.stdout;
}

export async function init(environment: Environment, stack: StackName, report?: Report): Promise<void> {
  await terraform(environment, stack, ['init', '-input=false', '-no-color'], report);
}

export async function outputs<T>(environment: Environment, stack: StackName): Promise<T | null> {
  const printed = await terraform(environment, stack, ['output', '-json']);
  const name = stack === 'infra' ? 'servers' : 'buckets';
  const all = JSON.parse(printed) as Record<string, { value: T } | undefined>;
  return all[name]?.value ?? null;
}

/** Told first: whoever sees only the first line of a failure is to see it. */
function missingBucket({ name, state }: Environment, step: string | undefined, said: string): string {
  if (step !== 'init' || state.backend === 'local' || !said.includes('NoSuchBucket')) return '';
  return `bucket ${state.bucket} of the state is missing: \`npx strata state init ${name}\` makes it; `;
}

function plain(text: string): string {
  return text.replace(/\u001b\[[0-9;]*m/g, '');
}
