import type { Environment } from '../parts/environment';
import { weakenings } from '../clouds/kept/kept';
import type { Report } from '../platform/report';
import { Failure } from '../platform/failure';
import { notes } from './noted';
import type { Noted, OutputChanges } from './noted';
import { init, terraform } from './terraform';
import type { StackName } from './terraform';

export type Verb = 'create' | 'change' | 'replace' | 'destroy';

export interface Change {
  readonly stack: StackName;
  readonly verb: Verb;
  readonly address: string;
  /** Protection that a change in place would take away, in words. */
  readonly weaker?: readonly string[];
}

export interface Planned {
  readonly changes: readonly Change[];
  /** Without these and without changes, the state would stay as it is. */
  readonly noted: readonly Noted[];
}

/** What would happen to a stack, or why nobody here can say. */
export type Observed =
  | ({ readonly stack: StackName; readonly observable: true } & Planned)
  | { readonly stack: StackName; readonly observable: false; readonly reason: string };

interface TerraformPlan {
  readonly resource_changes?: {
    readonly address: string;
    readonly change: {
      readonly actions: string[];
      readonly before?: unknown;
      readonly after?: unknown;
      readonly after_unknown?: unknown;
    };
  }[];
  readonly output_changes?: OutputChanges;
}

/**
 * What Terraform would do to a stack; nothing is done. The plan is kept in the stack's folder as `plan`.
 * @param options of `terraform plan`, such as `-replace=…`
 */
export async function planned(
  environment: Environment,
  stack: StackName,
  report?: Report,
  options: string[] = [],
): Promise<Planned> {
  await init(environment, stack, report);
  return plan({ environment, stack, report }, options);
}

/** A stack of an environment, and who is told how far Terraform is. */
export interface StackWork {
  readonly environment: Environment;
  readonly stack: StackName;
  readonly report?: Report | undefined;
}

/** As `planned`, of a stack whose folder is initialized. */
export async function plan(
  { environment, stack, report }: StackWork,
  options: readonly string[] = [],
): Promise<Planned> {
  await terraform(environment, stack, ['plan', '-input=false', '-no-color', '-out=plan', ...options], report);
  const planJson = JSON.parse(await terraform(environment, stack, ['show', '-json', 'plan'])) as TerraformPlan;
  return { changes: changes(stack, planJson), noted: notes(stack, planJson.output_changes) };
}

/** What Terraform would do to the resources of a stack, as `planned` finds it. */
export async function plannedChanges(environment: Environment, stack: StackName): Promise<readonly Change[]> {
  return (await planned(environment, stack)).changes;
}

/** Plans both stacks; one that cannot be planned here keeps nobody from seeing the other. */
export async function observedChanges(
  environment: Environment,
  prepare: (environment: Environment) => Promise<void>,
): Promise<Observed[]> {
  const stacks = ['s3', 'infra'] as const;
  const failed = await reasonOf(() => prepare(environment));
  if (failed !== null) return stacks.map((stack) => ({ stack, observable: false, reason: failed }));
  const observed: Observed[] = [];
  for (const stack of stacks) {
    let result: Planned = { changes: [], noted: [] };
    const reason = await reasonOf(async () => {
      // Only looks: it neither waits for a run that changes something nor keeps one waiting.
      result = await planned(environment, stack, undefined, ['-lock=false']);
    });
    observed.push(reason === null ? { stack, observable: true, ...result } : { stack, observable: false, reason });
  }
  return observed;
}

/** Why a step did not work; null: it did. */
async function reasonOf(step: () => Promise<void>): Promise<string | null> {
  try {
    await step();
    return null;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.message.replace(/\n{2,}/g, '\n');
  }
}

export function changes(stack: StackName, { resource_changes = [] }: TerraformPlan): Change[] {
  return resource_changes.flatMap(({ address, change }) => {
    const verb = verbOf(change.actions);
    if (verb === null) return [];
    const { before, after, after_unknown: unknown } = change;
    const weaker = verb === 'change' ? weakenings(address.split('.')[0]!, { before, after, unknown }) : [];
    return [{ stack, verb, address, ...(weaker.length > 0 ? { weaker } : {}) }];
  });
}

function verbOf(actions: readonly string[]): Verb | null {
  if (actions.includes('create') && actions.includes('delete')) return 'replace';
  if (actions.includes('create')) return 'create';
  if (actions.includes('update')) return 'change';
  return actions.includes('delete') ? 'destroy' : null;
}
