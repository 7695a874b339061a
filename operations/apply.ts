import type { Environment } from '../parts/environment';
import { kindOf } from '../clouds/kept/kept';
import type { Report } from '../platform/report';
import { Failure } from '../platform/failure';
import { notesText } from './noted';
import { plan } from './plan';
import type { StackWork } from './plan';
import type { Change, Planned } from './plan';
import { forgetInterrupted } from './run/interrupted';
import { adoptStrays } from './strays/adopt';
import { adoptNamed, adoptedWords, refusedNames } from './strays/named';
import { init, terraform } from './terraform';
import type { StackName } from './terraform';
import { TerraformFailure } from './terraform-messages';

export interface ApplyOptions {
  /** Servers and buckets, by name in the description, that may be lost. */
  readonly consent: readonly string[];
  /** Address of a resource to replace. @default - nothing is replaced that Terraform would not replace by itself */
  readonly replace?: string;
}

type Work = StackWork & { readonly report: Report };

/** A planned stack. Resources that a killed run had created are already imported into its state. */
export interface Prepared {
  readonly planned: Planned;
  /** Says which resources were imported into the state; empty: none. */
  readonly adopted: string;
}

/**
 * Plans, checks the plan, then applies exactly this plan.
 * @returns a short summary
 * @throws Failure before any change, if data or a protection of data would be lost without consent
 */
export async function apply(
  environment: Environment,
  stack: StackName,
  report: Report,
  options: ApplyOptions,
): Promise<string> {
  const work = { environment, stack, report };
  await init(environment, stack, report);
  const prepared = await prepare(work, options);
  refuseLosses(losses(prepared.planned.changes, options.consent));
  return carryOut(work, prepared, options);
}

/** Plans a stack whose folder is initialized. Resources that a killed run had created are imported, then the stack is planned again. */
export async function prepare(work: Work, { replace }: Pick<ApplyOptions, 'replace'> = {}): Promise<Prepared> {
  const { environment, stack, report } = work;
  const planStack = () => plan(work, planOptions(replace));
  const first = await planStack();
  const createsResources =
    stack === 'infra' && first.changes.some(({ verb }) => verb === 'create' || verb === 'replace');
  const strays = createsResources ? await adoptStrays(environment, report) : { count: 0, words: '' };
  return { planned: strays.count > 0 ? await planStack() : first, adopted: strays.words };
}

/** Applies the plan that `prepare` saved in the stack's folder. @returns a short summary */
export async function carryOut(work: Work, prepared: Prepared, options: ApplyOptions): Promise<string> {
  const { planned, adopted } = prepared;
  if (planned.changes.length + planned.noted.length === 0) {
    // Everything in the description is in the state, so an interrupted run left nothing to import.
    forgetInterrupted(work.environment, work.stack);
    return `no changes${adopted}`;
  }
  const imported = await applyPlan(work, options);
  return `${summary(planned)}${adopted}${adoptedWords(imported)}`;
}

function planOptions(replace: string | undefined): string[] {
  return replace === undefined ? [] : [`-replace=${replace}`];
}

/** @returns addresses of resources that a killed run had created, and that were therefore imported instead of created */
async function applyPlan(work: Work, { consent, replace }: ApplyOptions): Promise<string[]> {
  const { environment, stack, report } = work;
  const terraformApply = () => terraform(environment, stack, ['apply', '-input=false', '-no-color', 'plan'], report);
  const planAgain = () => plan(work);
  try {
    await terraformApply();
    return [];
  } catch (error) {
    // With `-replace`, a second plan would replace a server again that is already replaced.
    if (!(error instanceof TerraformFailure) || replace !== undefined) throw error;
    const refusedAddresses = refusedNames(error.errors);
    const imported = await adoptNamed(environment, { stack, refused: refusedAddresses, plan: planAgain }, report);
    if (imported.length === 0) throw error;
    refuseLosses(losses((await planAgain()).changes, consent));
    await terraformApply();
    return imported;
  }
}

/** Changes that would delete, replace or weaken something that holds or protects data, without consent. Unknown types count as data. */
export function losses(changes: readonly Change[], consent: readonly string[]): Change[] {
  return changes.filter(({ verb, address, weaker = [] }) => {
    const { type, name } = partsOf(address);
    const isRemoved = (verb === 'destroy' || verb === 'replace') && (kindOf(type)?.loss ?? 'data') !== 'nothing';
    return (isRemoved || weaker.length > 0) && !consent.includes(name);
  });
}

/** Says what is lost together with the resource. */
export function lossWords({ address, weaker = [] }: Change): string {
  if (weaker.length > 0) return `and weaken a protection: ${weaker.join(', ')}`;
  const kind = kindOf(partsOf(address).type);
  if (!kind) return 'of a type that Strata does not know, so that data may go with it';
  return kind.loss === 'data' ? 'with everything on it' : `and with it a protection: ${kind.why}`;
}

/** @throws Failure that names each resource and the flag of consent */
export function refuseLosses(dangerous: readonly Change[]): void {
  if (dangerous.length === 0) return;
  const each = dangerous.map((change) => `${change.verb} ${change.address}, ${lossWords(change)}`).join('; ');
  const names = [...new Set(dangerous.map(({ address }) => partsOf(address).name))];
  const flags = names.map((name) => `--consent ${name}`).join(' ');
  throw new Failure(`this would ${each}. Nothing was done; to consent, add ${flags}`);
}

function partsOf(address: string): { type: string; name: string } {
  const [type = '', name = ''] = address.split('.');
  return { type, name };
}

function summary({ changes, noted }: Planned): string {
  if (changes.length === 0) return `noted in the state: ${notesText(noted)}`;
  const count = (verb: string) => changes.filter((change) => change.verb === verb).length;
  const verbs = ['create', 'change', 'replace', 'destroy'].filter((verb) => count(verb) > 0);
  return verbs.map((verb) => `${count(verb)} × ${verb}`).join(', ');
}
