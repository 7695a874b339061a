/** What a restore would do, as the host says it (`restore-plan.json` in the target's home). */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import colors from 'picocolors';
import type { Environment } from '../../config/environment';
import { inUnits } from '../print/bytes';
import { shaped } from './answer';

const words = z.union([z.string(), z.record(z.string(), z.unknown())]);
const bytes = z.number().nonnegative().nullish();

const plan = z.object({
  source: words.nullish(),
  target: words.nullish(),
  backup: words.nullish(),
  bytes,
  freeBytes: bytes,
  walNeeded: z.unknown(),
  keeps: words.nullish(),
  refusals: z.array(z.object({ what: z.string(), remedy: z.string() })),
});

export type RestorePlan = z.infer<typeof plan>;

/** So that the plan of an earlier run is never taken for this one's. */
export function forgetPlan({ home }: Environment): void {
  rmSync(fileOf(home), { force: true });
}

/** @returns null where the playbook did not come as far as a plan */
export function readPlan({ home }: Environment): RestorePlan | null {
  if (!existsSync(fileOf(home))) return null;
  return shaped(plan, readFileSync(fileOf(home), 'utf8'), 'strata-restore');
}

export function planText(found: RestorePlan): string {
  const rows = [
    ['from', told(found.source)],
    ['backup', told(found.backup)],
    ['WAL', told(found.walNeeded)],
    ['into', told(found.target)],
    ['size', `${inUnits(found.bytes)}; ${inUnits(found.freeBytes)} are free`],
    ['kept', told(found.keeps)],
  ].filter(([, value]) => value);
  const lines = rows.map(([name, value]) => `  ${name!.padEnd(7)} ${value}`);
  return ['The restore', ...lines, ...found.refusals.map(refusal)].join('\n');
}

export function refusal({ what, remedy }: RestorePlan['refusals'][number]): string {
  return colors.red(`Refused: ${what}; ${remedy}`);
}

function fileOf(home: string): string {
  return join(home, 'restore-plan.json');
}

/** Text as it is; an object as `key value, key value`. */
function told(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(told).join(', ');
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return JSON.stringify(value);
  return Object.entries(value)
    .filter(([, each]) => each !== null && each !== '')
    .map(([key, each]) => `${key} ${told(each)}`)
    .join(', ');
}
