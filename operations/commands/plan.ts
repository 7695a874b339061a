import type { Environment } from '../../parts/environment';
import { Failure } from '../../platform/failure';
import type { Report } from '../../platform/report';
import { cost } from '../../views/cost';
import type { Cost } from '../../views/cost';
import { emissions } from '../../views/emissions';
import type { Emissions } from '../../views/emissions';
import { portMatrix } from '../../views/port-matrix';
import type { PortMatrix } from '../../views/port-matrix';
import { replacements } from '../../views/replacements';
import type { Replacements } from '../../views/replacements';
import { advise } from '../advice';
import { losses, refuseLosses } from '../apply';
import { FailureWithResult } from '../failure-with-result';
import { leavingApps } from '../leaving';
import type { Leaving } from '../leaving';
import { operation } from '../operation';
import { observedChanges } from '../plan';
import type { Observed } from '../plan';
import { loadEnvironment } from '../project';
import { refuseMissingSecrets } from '../secrets/needed';
import { synthesize } from '../terraform';
import { ensureTools } from '../tools';

export const planParts = ['ports', 'cost', 'releases', 'changes'] as const;
export type PlanPart = (typeof planParts)[number];

export interface PlanRequest {
  readonly environment: string;
  readonly only?: PlanPart;
  /** Fail if data, or a protection of data, would be lost. */
  readonly refuseLoss?: boolean;
  /** With `refuseLoss`: servers and buckets that may be lost. */
  readonly consent?: readonly string[];
  /** Called with ports, cost and releases before Terraform starts, and also if Terraform fails. */
  readonly onViews?: (views: PlanViews) => void;
}

export interface PlanViews {
  readonly environment: string;
  readonly ports?: PortMatrix;
  readonly cost?: Cost;
  readonly emissions?: Emissions;
  readonly releases?: readonly Replacements[];
}

export interface Plan extends PlanViews {
  readonly changes?: readonly Observed[];
  /** Apps that `up` would remove from hosts. */
  readonly leaving?: readonly Leaving[];
}

export const plan = operation('plan', 'looks', async (request: PlanRequest, { progress }): Promise<Plan> => {
  const { only, refuseLoss, consent = [], onViews } = request;
  if (refuseLoss && (only ?? 'changes') !== 'changes')
    throw new Failure(`--refuse-loss looks at the changes: leave out \`--only ${only}\``);
  const environment = loadEnvironment(request.environment);
  advise(environment.name, progress.remark);
  if ((only ?? 'changes') === 'changes') refuseMissingSecrets(environment.name);
  const views = viewsOf(environment, only);
  onViews?.(views);
  if ((only ?? 'changes') !== 'changes') return views;
  const [changes, leaving] = await Promise.all([
    observedChanges(environment, (each) => prepare(each, progress.remark)),
    leavingApps(environment),
  ]);
  const result = { ...views, changes, leaving };
  if (refuseLoss) refuseAllLosses(result, consent);
  return result;
});

function viewsOf(environment: Environment, only: PlanPart | undefined): PlanViews {
  const includes = (part: PlanPart) => (only ?? part) === part;
  return {
    environment: environment.name,
    ...(includes('ports') ? { ports: portMatrix(environment) } : {}),
    ...(includes('cost') ? { cost: cost(environment), emissions: emissions(environment) } : {}),
    ...(includes('releases') ? { releases: replacements(environment) } : {}),
  };
}

/** Called by the operation and not before it, because ports and cost need no Terraform. */
async function prepare(environment: Environment, remark: Report): Promise<void> {
  await ensureTools('plan', remark);
  await synthesize(environment);
}

/** @throws FailureWithResult with the refusal and the whole plan */
function refuseAllLosses(result: Plan & { readonly changes: readonly Observed[] }, consent: readonly string[]): void {
  const changes = result.changes.flatMap((each) => (each.observable ? each.changes : []));
  try {
    refuseLosses(losses(changes, consent));
  } catch (error) {
    throw new FailureWithResult((error as Error).message, result);
  }
}
