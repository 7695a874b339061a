/** Programs that each operation needs besides Node. They are checked, and installed if possible, before the operation starts. */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Failure } from '../platform/failure';
import type { Report } from '../platform/report';
import { ensureTerraform, terraformProblem } from '../platform/terraform-binary';
import { ensureVenv, venvProblem } from '../platform/venv';
import { unwritable } from '../platform/unwritable';
import type { Step } from './progress';

export type Tool = 'ssh' | 'terraform' | 'ansible';

/** A test compares this with the programs that the code of each command runs. */
const table = {
  init: [],
  validate: [],
  environments: [],
  plan: ['terraform'],
  graph: [],
  up: ['ssh', 'terraform', 'ansible'],
  // The commands that it plays in the lab ask for theirs.
  rehearse: [],
  status: ['ssh', 'terraform'],
  verify: ['ssh', 'terraform'],
  release: ['ssh', 'ansible'],
  releases: ['ssh'],
  rollback: ['ssh', 'ansible'],
  gitops: ['ssh'],
  backups: ['ssh'],
  backup: ['ssh', 'ansible'],
  restore: ['ssh', 'ansible'],
  proof: ['ssh', 'ansible'],
  ssh: ['ssh'],
  rebuild: ['ssh', 'terraform', 'ansible'],
  resize: ['terraform'],
  credentials: [],
  'secret set': [],
  'secret list': [],
  'secret rotate': [],
  'vault password': [],
  'vault confirm': [],
  'vault keep': [],
  'vault recover': [],
  'vault rotate': [],
  'state init': [],
  destroy: ['ssh', 'terraform'],
  refresh: [],
  doctor: [],
  completion: [],
  'lab up': [],
  'lab down': [],
  'lab reset': [],
  'lab status': [],
  'lab ca': [],
} satisfies Readonly<Record<string, readonly Tool[]>>;

/** As it is typed: `up`, `vault keep`. */
export type CommandName = keyof typeof table;
export const toolsOf: Readonly<Record<CommandName, readonly Tool[]>> = table;

/** `plan` first shows what needs no tools; `up` in a lab first starts the lab, which installs what the tools need. */
export const asksLater: readonly CommandName[] = ['plan', 'up'];

interface Source {
  /** Why the tool cannot be used, and what to do; null: it is installed, or can be installed by `bring`. */
  readonly problem: () => Promise<string | null>;
  readonly bring: (report: Report) => Promise<void>;
}

const sources: Readonly<Record<Tool, Source>> = {
  ssh: { problem: () => Promise.resolve(sshProblem()), bring: () => Promise.resolve() },
  terraform: { problem: terraformProblem, bring: ensureTerraform },
  ansible: { problem: () => Promise.resolve(venvProblem()), bring: bringAnsible },
};

export function toolsStep(command: CommandName): Step {
  return { title: 'Tools of this machine', run: (report) => ensureTools(command, report) };
}

/** @throws Failure that lists all missing programs, before anything is downloaded */
export async function ensureTools(command: CommandName, report: Report): Promise<void> {
  const tools = toolsOf[command].map((tool) => sources[tool]);
  const problems = (await Promise.all(tools.map(({ problem }) => problem()))).filter((problem) => problem !== null);
  if (problems.length > 0) throw new Failure(lacks(command, problems));
  for (const { bring } of tools) {
    await bring(report).catch((error: unknown) => {
      const words = error instanceof Failure ? error.message : unwritable(error);
      throw words === undefined ? error : new Failure(lacks(command, [words]));
    });
  }
}

function lacks(command: string, problems: readonly string[]): string {
  return [`nothing was done: this machine lacks what \`strata ${command}\` needs:`, ...problems].join('\n  ');
}

export function sshProblem(): string | null {
  const missing = ['ssh', 'ssh-keygen', 'ssh-keyscan'].filter((program) => !isInPath(program));
  if (missing.length === 0) return null;
  return `${missing.join(', ')} of the OpenSSH client: install it (Debian, Ubuntu: apt-get install openssh-client)`;
}

function isInPath(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => isProgram(join(folder || '.', program)));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

async function bringAnsible(report: Report): Promise<void> {
  await ensureVenv(report).catch((error: Error) => {
    const remedy =
      'check that this machine can reach a Python package index (settings of pip are used), then run this again';
    throw new Failure(unwritable(error) ?? `Ansible could not be installed: ${error.message}\n  ${remedy}`);
  });
}
