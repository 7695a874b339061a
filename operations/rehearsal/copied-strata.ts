/** Runs `strata` of the copied project, in the rehearsal's shell. */
import { join } from 'node:path';
import { childEnv } from '../../platform/child-env';
import { Failure } from '../../platform/failure';
import { attempt } from '../../platform/shell';
import type { BroughtUp } from '../commands/up';
import type { Workspace } from './workspace';

const seconds = 2 * 3600;

/**
 * @param input what the command reads from standard input
 * @returns what the command prints for programs, also where a check failed
 * @throws Failure with the last words of a command that gave no result
 */
export async function runCopiedStrata<T>({ project }: Workspace, args: readonly string[], input?: string): Promise<T> {
  const program = [join(project, 'cli', 'strata.js'), ...args, '--json'];
  const { code, stdout, stderr } = await attempt('node', program, {
    cwd: project,
    timeoutSeconds: seconds,
    ...(input === undefined ? {} : { input }),
  });
  const document = documentIn<T & { readonly error?: { readonly message: string } }>(stdout);
  if (document !== null && document.error === undefined) return document;
  const words = document?.error?.message ?? stderr.trim().split('\n').slice(-15).join('\n');
  throw new Failure(`\`strata ${args.join(' ')}\` ended with ${code} in the rehearsal: ${words}`);
}

function documentIn<T>(text: string): T | null {
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}

export function runCopiedUp(workspace: Workspace): Promise<BroughtUp> {
  // `admin.from` is this machine as the lab sees it, which no service on the internet could tell.
  return runCopiedStrata<BroughtUp>(workspace, ['up', workspace.environment, '--skip-own-address-check']);
}

/** Writes stacks and Ansible's files, without a call to any cloud. */
export async function synthesizeCopy({ project, environment }: Workspace): Promise<void> {
  const env = childEnv({ STRATA_ENV: environment });
  const { code, stderr } = await attempt('node', ['-r', 'ts-node/register', 'main.ts'], { cwd: project, env });
  if (code !== 0) throw new Failure(`the rehearsal could not be synthesized: ${stderr.trim()}`);
}
