/** Before Terraform creates anything: imports resources that a killed run has already created, or lists them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeFacts } from '../../clouds/clouds';
import type { CloudResource, StraySearch } from '../../clouds/strays';
import type { Environment } from '../../parts/environment';
import type { Report } from '../../platform/report';
import { Failure } from '../../platform/failure';
import { wasInterrupted } from '../run/interrupted';
import { stackFolder, terraform } from '../terraform';
import { straysOf } from './strays';
import type { Stack, State } from './strays';

export interface Adopted {
  /** Number of resources that were imported or repaired. */
  readonly count: number;
  /** Lists what was imported, and resources that cost money but are in no state; empty: none. */
  readonly words: string;
}

/**
 * For stack `infra`, before Terraform creates something.
 * @throws Failure if a resource to create exists already, but the right one cannot be determined
 */
export async function adoptStrays(environment: Environment, report: Report): Promise<Adopted> {
  const { strays: load } = computeFacts(environment.compute);
  if (!load) return { count: 0, words: '' };
  try {
    return await adoptResources(environment, await load(), report);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { message } = error as Error;
    return { count: 0, words: `; the search for resources of a killed run failed (${message})` };
  }
}

async function adoptResources(environment: Environment, search: StraySearch, report: Report): Promise<Adopted> {
  const { look, cure, adoptsUnfinished } = search;
  const resources = await look(environment);
  if (resources.length === 0) return { count: 0, words: '' };
  const state = await stateOf(environment);
  const { toImport, unclear, undescribed } = straysOf(stackOf(environment), state, resources);
  if (unclear.length > 0) throw new Failure(unclearWords(environment, unclear));
  for (const { address, resource: each } of toImport) {
    report(`${address} is there already (${each.id}, of a run that was killed): it is imported into the state`);
    await terraform(environment, 'infra', ['import', '-input=false', '-no-color', address, each.id], report);
  }
  const untainted = adoptsUnfinished ? await untaint(environment, state, report) : [];
  const cured = (await cure?.(environment, (id) => state.text.includes(`"${id}"`))) ?? [];
  const imported = toImport.map(({ address }) => address);
  return {
    count: imported.length + untainted.length + cured.length,
    words:
      clause('of a run that was killed, imported into the state', [...imported, ...untainted]) +
      clause('of a run that was killed, deleted and created again', cured) +
      (undescribed.length > 0
        ? `; in the cloud, but neither in the description nor in a state:${removalLines(undescribed)}`
        : ''),
  };
}

/** Terraform taints a server if its creation was interrupted. The server exists, and a replacement could lose its data. */
async function untaint(environment: Environment, { tainted }: State, report: Report): Promise<string[]> {
  if (!wasInterrupted(environment, 'infra')) return [];
  for (const address of tainted) await terraform(environment, 'infra', ['untaint', '-no-color', address], report);
  return [...tainted];
}

function clause(what: string, names: readonly string[]): string {
  return names.length === 0 ? '' : `; ${what}: ${names.join(', ')}`;
}

function unclearWords({ name }: Environment, unclear: readonly CloudResource[]): string {
  return (
    `the cloud has resources that ${name} describes, but they are in no state, or exist more than once; most likely a run was ` +
    `killed while it created them. Nothing was done. Delete those that you do not need, then run this again:${removalLines(unclear)}`
  );
}

function removalLines(resources: readonly CloudResource[]): string {
  return resources.map(({ type, id, name, removal }) => `\n  ${type} ${id} (${name}): ${removal}`).join('');
}

function stackOf(environment: Environment): Stack {
  const file = join(stackFolder(environment, 'infra'), 'cdk.tf.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Stack) : {};
}

interface Resource {
  readonly address: string;
  readonly type: string;
  readonly tainted?: boolean;
}

interface Shown {
  readonly values?: { readonly root_module?: { readonly resources?: readonly Resource[] } };
}

async function stateOf(environment: Environment): Promise<State> {
  const text = await terraform(environment, 'infra', ['show', '-json']);
  const resources = (JSON.parse(text) as Shown).values?.root_module?.resources ?? [];
  const { serverType } = computeFacts(environment.compute);
  const tainted = resources.filter((each) => each.tainted === true && each.type === serverType);
  return { text, addresses: resources.map(addressOf), tainted: tainted.map(addressOf) };
}

function addressOf({ address }: Resource): string {
  return address;
}
