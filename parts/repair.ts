/** A copy with what the reader most likely meant, so that the rules can look at the rest of a description in the same run. */
import type { z } from 'zod';
import { assumedStore, storeOf } from '../clouds/clouds';
import type { Problem } from '../config/problem';
import type { Description } from './description';
import { valueAt } from '../config/schema-at';
import { meantPath, parseShape } from './shape';
import { choicesOf } from './shape-words';
import { nearest } from '../config/spelling';
import { runtimes } from '../runtimes/runtimes';

type Path = Problem['path'];
type Box = Record<PropertyKey, unknown>;

/** The first of the list that plays every role, so that one word fits everywhere. */
const cloud = assumedStore;
const region = storeOf(cloud)?.regions?.example;

/** Stands in for what is missing. Rules pass over ranges whose host bits are set. */
const stand: Record<string, unknown> = {
  mode: 'dedicated',
  runtime: Object.keys(runtimes)[0],
  version: 1,
  project: 'project',
  compute: { provider: cloud, region },
  provider: cloud,
  region,
  suffix: 'suffix',
  state: { backend: 'local' },
  backend: 'local',
  admin: { from: ['0.0.0.1/0'] },
  from: ['0.0.0.1/0'],
  cidr: '0.0.0.1/0',
  subnets: {},
  servers: {},
  size: 'small',
  image: 'example/image:1',
  databases: {},
  services: {},
  path: '/',
  email: 'ops@example.org',
  cloudProject: '0'.repeat(32),
};

/** @returns undefined where too little is left to look at. */
export function repaired(raw: unknown): Description | undefined {
  if (raw === null || typeof raw !== 'object' || Array.isArray(raw)) return undefined;
  const copy: unknown = structuredClone(raw);
  for (let round = -1; round < 6; round++) {
    const parsed = parseShape(copy);
    if (parsed.success) return parsed.data;
    // Misspelled keys get their names before anything else: what they hold is not missing.
    const issues = parsed.error.issues.filter(({ code }) => round >= 0 || code === 'unrecognized_keys');
    // Last first, so that removing an entry of a list does not move those still to be looked at.
    for (const issue of issues.toReversed()) mend(copy, issue, round);
  }
  return undefined;
}

function mend(copy: unknown, issue: z.core.$ZodIssue, round: number): void {
  const path = issue.path as Path;
  const key = path.at(-1);
  const box = valueAt(copy, path.slice(0, -1)) as Box | undefined;
  if (issue.code === 'unrecognized_keys') return issue.keys.forEach((unknown) => rename(copy, path, unknown));
  if (key === undefined || box === null || typeof box !== 'object') return;
  const value = box[key];
  const better = issue.code === 'invalid_key' ? undefined : meant(value, issue);
  if (issue.code === 'invalid_key') move(box, String(key), plainName(String(key)));
  else if (round === 0 && better !== undefined) box[key] = better;
  else if (round < 2 && value !== undefined) replace(box, key);
  else if (round < 5 && stand[key] !== undefined) box[key] = structuredClone(stand[key]);
  else remove(valueAt(copy, path.slice(0, -2)) as Box, path.at(-2));
}

function rename(copy: unknown, path: Path, unknown: string): void {
  const box = valueAt(copy, path) as Box;
  move(box, unknown, String(meantPath(path, unknown, copy).at(-1)));
}

function move(box: Box, from: string, to: string): void {
  if (!Object.hasOwn(box, to)) box[to] = box[from];
  delete box[from];
}

function replace(box: Box, key: string | number): void {
  if (stand[key] === undefined) remove(box, key);
  else box[key] = structuredClone(stand[key]);
}

function remove(box: Box | undefined, key: PropertyKey | undefined): void {
  if (!box || key === undefined) return;
  if (Array.isArray(box)) box.splice(Number(key), 1);
  else delete box[key];
}

function meant(value: unknown, issue: z.core.$ZodIssue): unknown {
  if (issue.code === 'invalid_format' && typeof value === 'string') return plainName(value) || undefined;
  const choices = choicesOf(issue);
  if (choices.length > 0) return nearest(String(value), choices);
  if (issue.code !== 'invalid_type' || !isPlain(value)) return undefined;
  if (issue.expected === 'string') return String(value);
  if (issue.expected === 'array') return String(value).split(/[\s,]+/);
  if (issue.expected === 'number') return Number(value);
  if (issue.expected === 'boolean') return /^(yes|on|true)$/i.test(String(value));
  return undefined;
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** `DB_1` → `db-1`, in a key and in the words that name it alike. */
function plainName(word: string): string {
  return word
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 32);
}
