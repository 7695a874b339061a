/** `strata restore`: shows the host's plan, asks for consent, and only then overwrites data. */
import { resolve } from 'node:path';
import type { Environment } from '../../parts/environment';
import { operate } from '../ansible';
import { inSteps } from '../face';
import type { Face } from '../face';
import { FailureWithResult } from '../failure-with-result';
import { Failure } from '../../platform/failure';
import { environmentsFolder, loadEnvironment, findServer } from '../project';
import { synthesize } from '../terraform';
import { databaseServer } from '../../parts/postgresql_backup/described-server';
import { failureOf } from './failure-of';
import { deletePlan, planText, readPlan, refusalText } from './plan';
import type { RestorePlan } from './plan';
import { utcTime } from '../../parts/postgresql_backup/time';

export interface RestoreOptions {
  readonly to?: string;
  readonly backup?: string;
  readonly dump?: string;
  readonly into?: string;
  readonly host?: string;
  readonly overwrite?: boolean;
  /** Only show what would be done. */
  readonly plan?: boolean;
}

interface ResolvedRestore {
  /** Environment whose database is overwritten. */
  readonly target: Environment;
  /** Environment whose backups are read. */
  readonly source: Environment;
  readonly variables: Readonly<Record<string, string | boolean>>;
}

export interface Restored {
  /** Environment whose database is overwritten. */
  readonly environment: string;
  /** Environment whose backups are read. */
  readonly source: string;
  readonly plan: RestorePlan;
  /** False: only the plan was asked for. */
  readonly restored: boolean;
}

/** @throws FailureWithResult with the plan, if the host refuses it */
export async function restoreInto(name: string, options: RestoreOptions, face: Face): Promise<Restored> {
  const resolved = resolveRestore(name, options);
  const { target, source } = resolved;
  const plan = await planRestore(resolved, face);
  const result = { environment: target.name, source: source.name, plan, restored: false };
  if (plan.refusals.length > 0) throw new FailureWithResult(refusalText(plan), result);
  face.progress.tell(planText(plan));
  if (options.plan) return result;
  await face.consent.ask(warning(resolved), '--consent', target.name);
  await inSteps(face, [{ title: `Restore into ${target.name}`, run: (report) => runRestore(resolved, report) }]);
  return { ...result, restored: true };
}

/** @throws Failure for mistakes that can be detected before anything runs */
export function resolveRestore(name: string, options: RestoreOptions): ResolvedRestore {
  const source = loadEnvironment(name);
  databaseServer(source);
  const target = options.into === undefined ? source : otherTarget(source, options.into);
  if (options.host !== undefined) findServer(target, options.host);
  const foreign = source === target ? {} : { restore_from: name, ...scrubVariables(target, name) };
  return { target, source, variables: { ...variablesOf(options), ...foreign } };
}

function variablesOf({ to, backup, dump, host, overwrite }: RestoreOptions): ResolvedRestore['variables'] {
  return {
    ...(to === undefined ? {} : { restore_to: utcTime('--to', to) }),
    ...(backup === undefined ? {} : { restore_id: backup }),
    ...(dump === undefined ? {} : { restore_dump: dump }),
    ...(host === undefined ? {} : { restore_host: host }),
    ...(overwrite ? { restore_overwrite: true } : {}),
  };
}

/** An absolute path, because descriptions may be in another folder than the playbook's default. */
function scrubVariables({ postgresql }: Environment, from: string): ResolvedRestore['variables'] {
  const scrub = postgresql?.backup?.restoreFrom.find(({ environment }) => environment === from)?.scrub;
  return scrub ? { restore_scrub: resolve(environmentsFolder(), scrub) } : {};
}

/** Data of another environment are accepted only if the target's description lists that environment. */
function otherTarget(source: Environment, into: string): Environment {
  if (into === source.name) throw new Failure(`--into ${into}: that is the source itself; leave --into out`);
  const target = loadEnvironment(into);
  databaseServer(target);
  if (target.postgresql?.backup?.restoreFrom.some(({ environment }) => environment === source.name)) return target;
  throw new Failure(
    `${into} does not take the backups of ${source.name}; to allow it, add this to \`postgresql\` in environments/${into}.yaml ` +
      `and run \`npx strata up ${into}\`:\n  restoreFrom:\n    ${source.name}: { scrub: scrub/${into}.sql }\n` +
      '`scrub` is SQL that is run on the copy before anybody can log in; without one write `{}`',
  );
}

async function planRestore(resolved: ResolvedRestore, face: Face): Promise<RestorePlan> {
  const { target, source } = resolved;
  const others = source === target ? [] : [source];
  let plan: RestorePlan | null = null;
  await inSteps(face, [
    ...[...others, target].map((each) => ({ title: `Synthesize ${each.name}`, run: () => synthesize(each) })),
    { title: 'Plan the restore', run: async (report) => void (plan = await planOnHost(resolved, report)) },
  ]);
  return plan!;
}

/** A playbook that refuses the restore fails, but first writes a plan with the reasons. */
async function planOnHost(
  { target, source, variables }: ResolvedRestore,
  report: (message: string) => void,
): Promise<RestorePlan> {
  deletePlan(target);
  const vaultsOf = source === target ? [] : [source];
  const operation = { name: 'restore' as const, variables: { ...variables, restore_plan_only: true }, vaultsOf };
  const failure = await failureOf(operate(target, operation, report));
  const plan = readPlan(target, source);
  if (plan && (failure === null || plan.refusals.length > 0)) return plan;
  throw failure ?? new Failure('the playbook restore.yml ended without a plan');
}

async function runRestore(
  { target, source, variables }: ResolvedRestore,
  report: (message: string) => void,
): Promise<void> {
  const vaultsOf = source === target ? [] : [source];
  const confirmedVariables = { ...variables, restore_consent: target.name };
  await operate(target, { name: 'restore', variables: confirmedVariables, vaultsOf }, report);
}

function warning({ target, source, variables }: ResolvedRestore): string {
  const from = source === target ? 'its own backups' : `the backups of ${source.name}, which are only read`;
  const where = variables['restore_host'] ? ` on ${String(variables['restore_host'])}` : '';
  const old = variables['restore_overwrite']
    ? 'The current data are overwritten and not kept.'
    : 'The current data are kept on the server until you delete them.';
  return `This replaces the database of ${target.name}${where} with ${from}. ${old}`;
}
