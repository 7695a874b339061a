/** What has a name that cannot be given twice: a killed run made it, so Terraform is refused to make it, and imports it. */
import { everyCloud } from '../../clouds/clouds';
import type { Environment } from '../../parts/environment';
import type { Report } from '../../platform/report';
import { wasInterrupted } from '../run/interrupted';
import { terraform } from '../terraform';
import type { StackName } from '../terraform';
import type { Diagnostic } from '../terraform-messages';

type Values = Readonly<Record<string, string | undefined>>;

/** By what Terraform imports each: its name, and what that is a name in. Parts that nobody knows yet are left out. */
function partsOf(type: string): readonly string[] {
  return everyCloud().find(({ names }) => Object.hasOwn(names, type))?.names[type] ?? [];
}

/** Errors of a name that is already taken. `BucketAlreadyExists` is not one of them: S3 uses it for a bucket of another account. */
const nameIsTaken =
  /BucketAlreadyOwnedByYou|EntityAlreadyExists|InvalidKeyPair\.Duplicate|RouteAlreadyExists|already exists/;

export interface Place {
  readonly address: string;
  readonly id: string;
}

interface Plan {
  readonly resource_changes?: readonly {
    readonly address: string;
    readonly type: string;
    readonly change: { readonly actions: readonly string[]; readonly after: Values | null };
  }[];
}

/** @returns addresses of resources that Terraform could not create, since their name is taken */
export function refusedNames(errors: readonly Diagnostic[]): string[] {
  return errors.flatMap(({ address, summary, detail }) => {
    const text = `${summary}\n${detail}`;
    return address !== undefined && nameIsTaken.test(text) && !/BucketAlreadyExists/.test(text) ? [address] : [];
  });
}

/** @returns those of the addresses whose id is in the plan */
export function placesIn({ resource_changes: changes = [] }: Plan, addresses: readonly string[]): Place[] {
  return changes.flatMap(({ address, type, change: { actions, after } }) => {
    const values = partsOf(type).map((part) => after?.[part]);
    const isKnown = values.length > 0 && values.every((value) => typeof value === 'string');
    return addresses.includes(address) && actions.includes('create') && isKnown
      ? [{ address, id: values.join('_') }]
      : [];
  });
}

interface Refused {
  readonly stack: StackName;
  /** Addresses. */
  readonly refused: readonly string[];
  readonly plan: () => Promise<unknown>;
}

/**
 * After an apply that failed: only where a Terraform of this stack was broken off before, so that it is known who made
 * what is there.
 * @returns addresses of what was taken into the state
 */
export async function adoptNamed(
  environment: Environment,
  { stack, refused, plan }: Refused,
  report: Report,
): Promise<string[]> {
  if (refused.length === 0 || !wasInterrupted(environment, stack)) return [];
  // What the apply made before it failed has ids now, such as the zone of a record.
  await plan();
  const planned = JSON.parse(await terraform(environment, stack, ['show', '-json', 'plan'])) as Plan;
  const places = placesIn(planned, refused);
  for (const { address, id } of places) {
    report(`${address} is there already (${id}, of a run that was killed): it is taken into the state`);
    await terraform(environment, stack, ['import', '-input=false', '-no-color', address, id], report);
  }
  return places.map(({ address }) => address);
}

export function adoptedWords(addresses: readonly string[]): string {
  return addresses.length === 0 ? '' : `; of a run that was killed, taken into the state: ${addresses.join(', ')}`;
}
