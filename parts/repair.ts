/** Repairs a copy of an invalid description by guesses, so that the rules can check the rest of it in the same run. */
import type { z } from 'zod';
import { assumedStore, storeOf } from '../clouds/clouds';
import type { Problem } from '../config/problem';
import type { Description } from './description';
import { valueAt } from '../config/schema-at';
import { likelyPath, parseShape } from './shape';
import { choicesOf } from './shape-words';
import { nearest } from '../config/spelling';
import { runtimes } from '../runtimes/runtimes';

type Path = Problem['path'];
type Container = Record<PropertyKey, unknown>;

/** A provider that supports compute, storage and DNS, so that it is valid for each of these keys. */
const cloud = assumedStore;
const region = storeOf(cloud)?.regions?.example;

/** Values for missing keys. The ranges have host bits set, because rules ignore such ranges. */
const placeholders: Record<string, unknown> = {
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

/** @returns undefined where the description cannot be repaired */
export function repair(raw: unknown): Description | undefined {
  if (raw === null || typeof raw !== 'object' || Array.isArray(raw)) return undefined;
  const copy: unknown = structuredClone(raw);
  for (let round = -1; round < 6; round++) {
    const parsed = parseShape(copy);
    if (parsed.success) return parsed.data;
    // Misspelled keys are renamed first, so that their values do not count as missing.
    const issues = parsed.error.issues.filter(({ code }) => round >= 0 || code === 'unrecognized_keys');
    // Last first, so that removing a list entry does not shift the index of the others.
    for (const issue of issues.toReversed()) mend(copy, issue, round);
  }
  return undefined;
}

function mend(copy: unknown, issue: z.core.$ZodIssue, round: number): void {
  const path = issue.path as Path;
  const key = path.at(-1);
  const parent = valueAt(copy, path.slice(0, -1)) as Container | undefined;
  if (issue.code === 'unrecognized_keys') return issue.keys.forEach((unknown) => rename(copy, path, unknown));
  if (key === undefined || parent === null || typeof parent !== 'object') return;
  const value = parent[key];
  const better = issue.code === 'invalid_key' ? undefined : likelyValue(value, issue);
  if (issue.code === 'invalid_key') move(parent, String(key), plainName(String(key)));
  else if (round === 0 && better !== undefined) parent[key] = better;
  else if (round < 2 && value !== undefined) replace(parent, key);
  else if (round < 5 && placeholders[key] !== undefined) parent[key] = structuredClone(placeholders[key]);
  else remove(valueAt(copy, path.slice(0, -2)) as Container, path.at(-2));
}

function rename(copy: unknown, path: Path, unknown: string): void {
  const parent = valueAt(copy, path) as Container;
  move(parent, unknown, String(likelyPath(path, unknown, copy).at(-1)));
}

function move(parent: Container, from: string, to: string): void {
  if (!Object.hasOwn(parent, to)) parent[to] = parent[from];
  delete parent[from];
}

function replace(parent: Container, key: string | number): void {
  if (placeholders[key] === undefined) remove(parent, key);
  else parent[key] = structuredClone(placeholders[key]);
}

function remove(parent: Container | undefined, key: PropertyKey | undefined): void {
  if (!parent || key === undefined) return;
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

function likelyValue(value: unknown, issue: z.core.$ZodIssue): unknown {
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

/** `DB_1` → `db-1`, both for keys and for references to them. */
function plainName(word: string): string {
  return word
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 32);
}
