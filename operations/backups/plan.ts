/** What a restore would do, as the host says it (`restore-plan.json` in the target's home). */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Environment } from '../../parts/environment';
import { parseReport } from '../../parts/postgresql_backup/answer';

export const plan = z.object({
  /** One sentence each, for people; where it is refused, the reasons. */
  words: z.array(z.string()),
  refusals: z.array(z.object({ what: z.string(), remedy: z.string() })),
});

export type RestorePlan = z.infer<typeof plan>;

/** So that the plan of an earlier run is never taken for this one's. */
export function forgetPlan({ home }: Environment): void {
  rmSync(fileOf(home), { force: true });
}

/**
 * @param source environment whose backups are read; a host does not know its name
 * @returns null where the playbook did not come as far as a plan
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
