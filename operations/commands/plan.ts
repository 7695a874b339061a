import type { Environment } from '../../parts/environment';
import { Failure } from '../../platform/failure';
import type { Report } from '../../platform/report';
import { cost } from '../../views/cost';
import type { Cost } from '../../views/cost';
import { emissions } from '../../views/emissions';
import type { Emissions } from '../../views/emissions';
import { portMatrix } from '../../views/port-matrix';
import type { PortMatrix } from '../../views/port-matrix';
import { advise } from '../advice';
import { losses, refuseLosses } from '../apply';
import { KnownFailure } from '../failure-with-result';
import { operation } from '../operation';
import { observedChanges } from '../plan';
import type { Observed } from '../plan';
import { loadEnvironment } from '../project';
import { synthesize } from '../terraform';
import { ensureTools } from '../tools';

export const planParts = ['ports', 'cost', 'changes'] as const;
export type PlanPart = (typeof planParts)[number];

export interface PlanRequest {
  readonly environment: string;
  readonly only?: PlanPart;
  /** Fails where data, or what protects it, would be lost. */
  readonly refuseLoss?: boolean;
  /** With `refuseLoss`: servers and buckets that may be. */
  readonly consent?: readonly string[];
  /** Gets what needs no Terraform while that works, and whatever becomes of it. */
  readonly onViews?: (views: PlanViews) => void;
}

export interface PlanViews {
  readonly environment: string;
  readonly ports?: PortMatrix;
  readonly cost?: Cost;
  readonly emissions?: Emissions;
}

export interface Plan extends PlanViews {
  readonly changes?: readonly Observed[];
}

export const plan = operation('plan', 'looks', async (request: PlanRequest, { progress }): Promise<Plan> => {
  const { only, refuseLoss, consent = [], onViews } = request;
  if (refuseLoss && (only ?? 'changes') !== 'changes')
    throw new Failure(`--refuse-loss looks at the changes: leave out \`--only ${only}\``);
  const environment = loadEnvironment(request.environment);
  advise(environment.name, progress.remark);
  const views = viewsOf(environment, only);
  onViews?.(views);
  if ((only ?? 'changes') !== 'changes') return views;
  const changes = await observedChanges(environment, (each) => prepare(each, progress.remark));
  const found = { ...views, changes };
  if (refuseLoss) refuseAllLosses(found, consent);
  return found;
});

function viewsOf(environment: Environment, only: PlanPart | undefined): PlanViews {
  const wanted = (part: PlanPart) => (only ?? part) === part;
  return {
    environment: environment.name,
    ...(wanted('ports') ? { ports: portMatrix(environment) } : {}),
    ...(wanted('cost') ? { cost: cost(environment), emissions: emissions(environment) } : {}),
  };
}

/** Here rather than before the operation: ports and cost need no Terraform. */
async function prepare(environment: Environment, remark: Report): Promise<void> {
  await ensureTools('plan', remark);
  await synthesize(environment);
}

/** @throws KnownFailure with the plan, which is worth as much as the refusal */
function refuseAllLosses(found: Plan & { readonly changes: readonly Observed[] }, consent: readonly string[]): void {
  const changes = found.changes.flatMap((each) => (each.observable ? each.changes : []));
  try {
    refuseLosses(losses(changes, consent));
  } catch (error) {
    throw new KnownFailure((error as Error).message, found);
  }
}
