import type { Environment } from '../config/environment';
import type { Report } from '../lab/report';
import { Failure } from './failure';
import { plannedChanges } from './plan';
import type { Change } from './plan';
import { terraform } from './terraform';
import type { StackName } from './terraform';

/** Resources that hold data, by Terraform type: a server's disk, a volume, a bucket, a zone. */
const holders = [
  'aws_ebs_volume',
  'aws_instance',
  'aws_route53_zone',
  'aws_s3_bucket',
  'hcloud_server',
  'hcloud_volume',
  'hcloud_zone',
  'ovh_cloud_project_instance',
  'ovh_cloud_project_storage',
  'ovh_cloud_project_volume',
];

export interface ApplyOptions {
  /** Servers and buckets, by name in the description, that may be lost. */
  readonly consent: readonly string[];
  /** @default - nothing is replaced that Terraform would not replace by itself */
  readonly replace?: string;
}

/**
 * Plans, looks at the plan, then carries out that very plan.
 * @returns a few words on what was done
 * @throws Failure before anything is done, where a server or bucket would be lost that nobody consented to lose
 */
export async function apply(
  environment: Environment,
  stack: StackName,
  report: Report,
  { consent, replace }: ApplyOptions,
): Promise<string> {
  const changes = await plannedChanges(environment, stack, report, replace ? [`-replace=${replace}`] : []);
  const lost = losses(changes, consent);
  if (lost.length > 0) throw new Failure(refusal(lost));
  if (changes.length === 0) return 'no changes';
  await terraform(environment, stack, ['apply', '-input=false', '-no-color', 'plan'], report);
  return summary(changes);
}

/** What would be deleted or replaced although it holds data and its loss has no consent. */
export function losses(changes: readonly Change[], consent: readonly string[]): Change[] {
  return changes.filter(({ verb, address }) => {
    const [type, name] = address.split('.');
    return (verb === 'destroy' || verb === 'replace') && holders.includes(type!) && !consent.includes(name!);
  });
}

function refusal(lost: readonly Change[]): string {
  const each = lost.map(({ verb, address }) => `${verb} ${address}, with everything on it`).join('; ');
  const flags = lost.map(({ address }) => `--consent ${address.split('.')[1]}`).join(' ');
  return `this would ${each}. Nothing was done; to consent, add ${flags}`;
}

function summary(changes: readonly Change[]): string {
  const count = (verb: string) => changes.filter((change) => change.verb === verb).length;
  const verbs = ['create', 'change', 'replace', 'destroy'].filter((verb) => count(verb) > 0);
  return verbs.map((verb) => `${count(verb)} × ${verb}`).join(', ');
}
