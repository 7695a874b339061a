import type { Environment } from '../parts/environment';
import { kindOf } from '../clouds/kept/kept';
import type { Report } from '../platform/report';
import { Failure } from '../platform/failure';
import { notesText } from './noted';
import { planned } from './plan';
import type { Change, Planned } from './plan';
import { forgetInterrupted } from './run/interrupted';
import { adoptStrays } from './strays/adopt';
import { adoptNamed, adoptedWords, refusedNames } from './strays/named';
import { terraform } from './terraform';
import type { StackName } from './terraform';

export interface ApplyOptions {
  /** Servers and buckets, by name in the description, that may be lost. */
  readonly consent: readonly string[];
  /** @default - nothing is replaced that Terraform would not replace by itself */
  readonly replace?: string;
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
  { consent, replace }: ApplyOptions,
): Promise<string> {
  const plan = () => planned(environment, stack, report, replace ? [`-replace=${replace}`] : []);
  let found = await plan();
  const isMaking = stack === 'infra' && found.changes.some(({ verb }) => verb === 'create' || verb === 'replace');
  const adopted = isMaking ? await adoptStrays(environment, report) : { count: 0, words: '' };
  if (adopted.count > 0) found = await plan();
  refuseLosses(losses(found.changes, consent));
  if (found.changes.length + found.noted.length === 0) {
    // All that is described is in the state: nothing of a run that was broken off is open any more.
    forgetInterrupted(environment, stack);
    return `no changes${adopted.words}`;
  }
  const named = await carriedOut(environment, report, {
    stack,
    plan,
    consent,
    isReplacing: replace !== undefined,
  });
  return `${summary(found)}${adopted.words}${adoptedWords(named)}`;
}

interface Carried {
  readonly stack: StackName;
  readonly plan: () => Promise<Planned>;
  readonly consent: readonly string[];
  readonly isReplacing: boolean;
}

/** @returns addresses that were taken into the state, since a killed run had made what Terraform was to make */
async function carriedOut(
  environment: Environment,
  report: Report,
  { stack, plan, consent, isReplacing }: Carried,
): Promise<string[]> {
  const carryOut = () => terraform(environment, stack, ['apply', '-input=false', '-no-color', 'plan'], report);
  try {
    await carryOut();
    return [];
  } catch (error) {
    // Planned anew, a server that was replaced already would be replaced once more.
    if (!(error instanceof Failure) || isReplacing) throw error;
    const taken = await adoptNamed(environment, { stack, refused: refusedNames(error.message), plan }, report);
    if (taken.length === 0) throw error;
    refuseLosses(losses((await plan()).changes, consent));
    await carryOut();
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
