/** Plan of a restore. The host computes it; the playbook saves it as `restore-plan.json` in the target's home folder. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Environment } from '../../parts/environment';
import { parseReport } from '../../parts/postgresql_backup/answer';

export const plan = z.object({
  /** One sentence per step; if the host refuses the restore, the reasons. */
  words: z.array(z.string()),
  refusals: z.array(z.object({ what: z.string(), remedy: z.string() })),
});

export type RestorePlan = z.infer<typeof plan>;

/** Deletes the plan of an earlier run, so that it is never mistaken for the plan of this run. */
export function deletePlan({ home }: Environment): void {
  rmSync(fileOf(home), { force: true });
}

/**
 * @param source environment whose backups are read; its name replaces `<env>`, because a host does not know it
 * @returns null if the playbook ended before it wrote a plan
 */
export function readPlan({ home }: Environment, source: Environment): RestorePlan | null {
  if (!existsSync(fileOf(home))) return null;
  return parseReport(plan, readFileSync(fileOf(home), 'utf8').replaceAll('<env>', source.name), 'strata-restore');
}

export function planText({ words }: RestorePlan): string {
  return ['The restore:', ...words.map((sentence) => `  ${sentence}`)].join('\n');
}

export function refusalText({ refusals }: RestorePlan): string {
  return ['nothing was done', ...refusals.map(({ what, remedy }) => `Refused: ${what}; ${remedy}`)].join('\n');
}

function fileOf(home: string): string {
  return join(home, 'restore-plan.json');
}
