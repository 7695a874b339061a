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

/** A stack that was planned; what a killed run left behind is in its state by then. */
export interface Prepared {
  readonly planned: Planned;
  /** A few words on what was taken into the state; empty: nothing. */
  readonly adopted: string;
}

/**
 * Plans, looks at the plan, then carries out that very plan.
 * @returns a few words on what was done
 * @throws Failure before anything is done, where data or what protects it would be lost that nobody consented to lose
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

/** Plans a stack whose folder is initialized. What a killed run made is taken into the state, and the stack planned anew. */
export async function prepare(work: Work, { replace }: Pick<ApplyOptions, 'replace'> = {}): Promise<Prepared> {
  const { environment, stack, report } = work;
  const planned = () => plan(work, planOptions(replace));
  const first = await planned();
  const isMaking = stack === 'infra' && first.changes.some(({ verb }) => verb === 'create' || verb === 'replace');
  const strays = isMaking ? await adoptStrays(environment, report) : { count: 0, words: '' };
  return { planned: strays.count > 0 ? await planned() : first, adopted: strays.words };
}

/** Carries out the plan that `prepare` left in the stack's folder. @returns a few words on what was done */
export async function carryOut(work: Work, prepared: Prepared, options: ApplyOptions): Promise<string> {
  const { planned, adopted } = prepared;
  if (planned.changes.length + planned.noted.length === 0) {
    // All that is described is in the state: nothing of a run that was broken off is open any more.
    forgetInterrupted(work.environment, work.stack);
    return `no changes${adopted}`;
  }
  const named = await applied(work, options);
  return `${summary(planned)}${adopted}${adoptedWords(named)}`;
}

function planOptions(replace: string | undefined): string[] {
  return replace === undefined ? [] : [`-replace=${replace}`];
}

/** @returns addresses that were taken into the state, since a killed run had made what Terraform was to make */
async function applied(work: Work, { consent, replace }: ApplyOptions): Promise<string[]> {
  const { environment, stack, report } = work;
  const terraformApply = () => terraform(environment, stack, ['apply', '-input=false', '-no-color', 'plan'], report);
  const planAgain = () => plan(work);
  try {
    await terraformApply();
    return [];
  } catch (error) {
    // Planned anew, a server that was replaced already would be replaced once more.
    if (!(error instanceof TerraformFailure) || replace !== undefined) throw error;
    const refused = refusedNames(error.errors);
    const taken = await adoptNamed(environment, { stack, refused, plan: planAgain }, report);
    if (taken.length === 0) throw error;
    refuseLosses(losses((await planAgain()).changes, consent));
    await terraformApply();
    return taken;
  }
}

/** What would be deleted, replaced or weakened although it holds or protects data and nobody consented. A type that nobody knows holds some. */
export function losses(changes: readonly Change[], consent: readonly string[]): Change[] {
  return changes.filter(({ verb, address, weaker = [] }) => {
    const { type, name } = partsOf(address);
    const goes = (verb === 'destroy' || verb === 'replace') && (kindOf(type)?.loss ?? 'data') !== 'nothing';
    return (goes || weaker.length > 0) && !consent.includes(name);
  });
}

/** What goes with the resource of a loss. */
export function lossWords({ address, weaker = [] }: Change): string {
  if (weaker.length > 0) return `and weaken a protection: ${weaker.join(', ')}`;
  const kind = kindOf(partsOf(address).type);
  if (!kind) return 'of a type that Strata does not know, so that data may go with it';
  return kind.loss === 'data' ? 'with everything on it' : `and with it a protection: ${kind.why}`;
}

/** @throws Failure that names each resource and the flag of consent */
export function refuseLosses(lost: readonly Change[]): void {
  if (lost.length === 0) return;
  const each = lost.map((change) => `${change.verb} ${change.address}, ${lossWords(change)}`).join('; ');
  const names = [...new Set(lost.map(({ address }) => partsOf(address).name))];
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
