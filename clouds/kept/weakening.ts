/** In-place changes that take protection away, told from the states before and after in Terraform's plan. */
import { shortenings } from './shortening';
import { textAt, valueAt } from './state-values';
import type { State } from './state-values';

export interface StateChange {
  readonly before: State;
  readonly after: State;
  /** `true` where only the cloud will tell: nothing is known to become weaker there. */
  readonly unknown: State;
}

type Check = (change: StateChange) => string[];

const versioning = 'what is deleted or overwritten could not be brought back';
const reach = 'the public would not be kept out';
const deletion = 'the cloud would let it be deleted';

const checks: Readonly<Record<string, readonly Check[]>> = {
  aws_ebs_volume: [],
  aws_instance: [leaves(true, deletion, 'disable_api_termination')],
  aws_route53_zone: [leaves(false, 'its records could be deleted with it', 'force_destroy')],
  aws_s3_bucket: [
    leaves(true, versioning, 'versioning', 'enabled'),
    leaves(false, 'it could be deleted with what is in it', 'force_destroy'),
    stays('lifecycle_rule'),
  ],
  aws_s3_bucket_lifecycle_configuration: [stays('rule')],
  aws_s3_bucket_object_lock_configuration: [lock('rule', 'default_retention')],
  aws_s3_bucket_policy: [denials],
  aws_s3_bucket_public_access_block: [
    leaves(true, reach, 'block_public_acls'),
    leaves(true, reach, 'block_public_policy'),
    leaves(true, reach, 'ignore_public_acls'),
    leaves(true, reach, 'restrict_public_buckets'),
  ],
  aws_s3_bucket_server_side_encryption_configuration: [
    encryption('rule', 'apply_server_side_encryption_by_default', 'sse_algorithm'),
  ],
  aws_s3_bucket_versioning: [leaves('Enabled', versioning, 'versioning_configuration', 'status')],
  hcloud_server: [leaves(true, deletion, 'delete_protection'), leaves(true, deletion, 'rebuild_protection')],
  hcloud_volume: [leaves(true, deletion, 'delete_protection')],
  hcloud_zone: [leaves(true, deletion, 'delete_protection')],
  ovh_cloud_project_instance: [],
  ovh_cloud_project_storage: [
    leaves('enabled', versioning, 'versioning', 'status'),
    lock('object_lock', 'rule'),
    encryption('encryption', 'sse_algorithm'),
  ],
  ovh_cloud_project_storage_object_bucket_lifecycle_configuration: [stays('rules')],
};

/** What would become weaker, in words; nothing for types that protect nothing. */
export function weakened(type: string, change: StateChange): string[] {
  const own = Object.hasOwn(checks, type) ? checks[type]! : [];
  return [...new Set(own.flatMap((check) => check(change)))];
}

/** Types whose changes are looked at: a test holds them against those that hold or protect data. */
export const examinedTypes: readonly string[] = Object.keys(checks);

/** From the value that protects to any other. */
function leaves(protecting: unknown, words: string, ...keys: string[]): Check {
  return ({ before, after, unknown }) => {
    const was = valueAt(before, ...keys) ?? (protecting === false ? false : undefined);
    const is = valueAt(after, ...keys) ?? (protecting === false ? false : undefined);
    return was === protecting && is !== protecting && !isUnknown(unknown, keys) ? [words] : [];
  };
}

function stays(key: string): Check {
  return ({ before, after, unknown }) =>
    isUnknown(unknown, [key]) ? [] : shortenings(valueAt(before, key), valueAt(after, key));
}

const modes = ['', 'governance', 'compliance'];

function lock(...keys: string[]): Check {
  return ({ before, after, unknown }) => {
    if (isUnknown(unknown, keys)) return [];
    const [was, is] = [lockOf(valueAt(before, ...keys)), lockOf(valueAt(after, ...keys))];
    return [
      ...(is.days < was.days ? [`versions would be locked for ${is.days} days instead of ${was.days}`] : []),
      ...(modes.indexOf(is.mode) < modes.indexOf(was.mode)
        ? [`the lock would be ${is.mode || 'none'}, not ${was.mode}`]
        : []),
    ];
  };
}

function lockOf(rule: unknown): { readonly mode: string; readonly days: number } {
  const mode = textAt(rule, 'mode').toLowerCase();
  const [, count = 0, unit] = /^P(\d+)([DY])$/.exec(textAt(rule, 'period')) ?? [];
  const years = Number(valueAt(rule, 'years') ?? 0) + (unit === 'Y' ? Number(count) : 0);
  const days = Number(valueAt(rule, 'days') ?? 0) + (unit === 'D' ? Number(count) : 0);
  return { mode, days: days + 365 * years };
}

const algorithms = ['', 'aes256', 'aws:kms', 'aws:kms:dsse'];

function encryption(...keys: string[]): Check {
  return ({ before, after, unknown }) => {
    const rank = (state: State) => algorithms.indexOf(textAt(state, ...keys).toLowerCase());
    return rank(after) < rank(before) && !isUnknown(unknown, keys)
      ? ['what is written would be encrypted less or not']
      : [];
  };
}

/** Whatever is refused must stay refused, and nobody new be let in. */
function denials({ before, after, unknown }: StateChange): string[] {
  if (isUnknown(unknown, ['policy'])) return [];
  const [was, is] = [statements(before), statements(after)];
  const gone = was.some((each) => each.includes('"Effect":"Deny"') && !is.includes(each));
  const added = is.some((each) => each.includes('"Effect":"Allow"') && !was.includes(each));
  return gone || added ? ['its policy would refuse less'] : [];
}

function statements(state: State): string[] {
  const { Statement = [] } = JSON.parse(textAt(state, 'policy') || '{}') as { Statement?: object | object[] };
  return [Statement].flat().map((each) => canonical(each));
}

/** The same text for the same meaning: AWS answers keys and lists in an order of its own, and a list of one as its entry. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return value.length === 1 ? canonical(value[0]) : `[${value.map(canonical).sort().join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`);
  return `{${entries.sort().join()}}`;
}

function isUnknown(unknown: State, keys: readonly string[]): boolean {
  return keys.some((_, at) => valueAt(unknown, ...keys.slice(0, at + 1)) === true);
}
