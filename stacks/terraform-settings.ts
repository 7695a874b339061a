/** What the shell, or somebody in a stack's folder, set for Terraform, and what plain `npx cdktf` would make of it. */
import { join } from 'node:path';
import { Refusal } from '../config/problem';
import { foreignWorkspace, mirrorProblem } from '../platform/terraform-folder';

/** @param stacks folder of an environment's stacks. @throws Refusal that says everything that is wrong */
export function refuseSettings(stacks: string): void {
  const problems = [...['infra', 's3'].map((id) => workspaceProblem(join(stacks, id))), mirrorProblem()];
  const told = new Set(problems.filter((problem) => problem !== null));
  if (told.size > 0) throw new Refusal([...told].join('\n'));
}

/** Terraform has a state of its own for each workspace: it would plan everything a second time. */
function workspaceProblem(stack: string): string | null {
  const foreign = foreignWorkspace(stack);
  if (!foreign) return null;
  const remedy = foreign.by === 'TF_WORKSPACE' ? 'unset TF_WORKSPACE' : `rm ${foreign.by}`;
  return (
    `${foreign.by} chooses Terraform's workspace: received ${foreign.name}; allowed: default, which is where the state ` +
    `of this environment is; run \`${remedy}\`, then this again`
  );
}
