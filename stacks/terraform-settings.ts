/** Refuses foreign Terraform settings, from the shell or a stack's folder, that would change what plain `npx cdktf` does. */
import { join } from 'node:path';
import { Refusal } from '../config/problem';
import { foreignWorkspace, mirrorProblem } from '../platform/terraform-folder';

/** @param stacks folder of an environment's stacks. @throws Refusal with all problems */
export function refuseSettings(stacks: string): void {
  const problems = [...['infra', 's3'].map((id) => workspaceProblem(join(stacks, id))), mirrorProblem()];
  const messages = new Set(problems.filter((problem) => problem !== null));
  if (messages.size > 0) throw new Refusal([...messages].join('\n'));
}

/** Each Terraform workspace has a separate state: in another one, everything would be created a second time. */
function workspaceProblem(stack: string): string | null {
  const foreign = foreignWorkspace(stack);
  if (!foreign) return null;
  const remedy = foreign.by === 'TF_WORKSPACE' ? 'unset TF_WORKSPACE' : `rm ${foreign.by}`;
  return (
    `${foreign.by} chooses Terraform's workspace: received ${foreign.name}; allowed: default, which is where the state ` +
    `of this environment is; run \`${remedy}\`, then this again`
  );
}
