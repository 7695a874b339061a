import type { Environment } from '../config/environment';
import type { Report } from '../lab/report';
import { init, terraform } from './terraform';
import type { StackName } from './terraform';

export type Verb = 'create' | 'change' | 'replace' | 'destroy';

export interface Change {
  readonly stack: StackName;
  readonly verb: Verb;
  readonly address: string;
}

interface TerraformPlan {
  readonly resource_changes?: { readonly address: string; readonly change: { readonly actions: string[] } }[];
}

/**
 * What Terraform would do to a stack; nothing is done. The plan is kept in the stack's folder as `plan`.
 * @param options of `terraform plan`, such as `-replace=…`
 */
export async function plannedChanges(
  environment: Environment,
  stack: StackName,
  report?: Report,
  options: string[] = [],
): Promise<Change[]> {
  await init(environment, stack, report);
  await terraform(environment, stack, ['plan', '-input=false', '-no-color', '-out=plan', ...options], report);
  const shown = JSON.parse(await terraform(environment, stack, ['show', '-json', 'plan'])) as TerraformPlan;
  return changes(stack, shown);
}

export function changes(stack: StackName, { resource_changes = [] }: TerraformPlan): Change[] {
  return resource_changes.flatMap(({ address, change }) => {
    const verb = verbOf(change.actions);
    return verb ? [{ stack, verb, address }] : [];
  });
}

function verbOf(actions: readonly string[]): Verb | null {
  if (actions.includes('create') && actions.includes('delete')) return 'replace';
  if (actions.includes('create')) return 'create';
  if (actions.includes('update')) return 'change';
  return actions.includes('delete') ? 'destroy' : null;
}
