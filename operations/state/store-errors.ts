/** Turns errors of an S3 store into failures that say what to do. */
import type { StateBackend } from '../../parts/environment';
import { assumedStore, cloudNamed } from '../../clouds/clouds';
import { Failure } from '../../platform/failure';

export type S3State = Extract<StateBackend, { readonly backend: 's3' }>;

/** Name or URL of the store, for messages. */
export function storeAt({ endpoint, region }: Pick<S3State, 'endpoint' | 'region'>): string {
  return endpoint ? endpoint.url : `${cloudNamed(assumedStore).title} (${region})`;
}

const keys = 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY';
const wrongKeys = `the store does not accept these keys: check ${keys}, which must be of this store`;
const wrongRegion = 'the bucket is in another region, or the store has no such region: check `state.region`';
const retryHint = 'this bucket is being created right now: run this again';

const remedies: Readonly<Record<string, string>> = {
  CredentialsProviderError: `your shell has no keys: set ${keys}, or AWS_PROFILE`,
  InvalidAccessKeyId: wrongKeys,
  SignatureDoesNotMatch: wrongKeys,
  InvalidToken: `${wrongKeys}, and AWS_SESSION_TOKEN`,
  ExpiredToken: 'your keys have expired: log in again',
  RequestTimeTooSkewed: 'the clock of this machine is wrong',
  AccessDenied:
    'the bucket belongs to somebody else, or your keys lack this permission: check `state.bucket` and the permissions',
  BucketAlreadyExists: 'somebody else has a bucket of this name: choose another in `state.bucket`',
  BucketAlreadyOwnedByYou: retryHint,
  OperationAborted: retryHint,
  InvalidBucketName: 'the store does not allow this name: choose another in `state.bucket`',
  PermanentRedirect: wrongRegion,
  AuthorizationHeaderMalformed: wrongRegion,
  IllegalLocationConstraintException: wrongRegion,
  InvalidLocationConstraint: wrongRegion,
  NotImplemented:
    'the store does not support this request. Keep the state in another store, or on this machine with `state: { backend: local }`',
};

interface S3Call {
  readonly call: string;
  readonly state: S3State;
  readonly where: string;
}

interface Thrown {
  readonly name?: string;
  readonly code?: string;
  readonly message?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/** @returns the error itself if neither the store nor the network caused it */
export function storeFailure(error: unknown, { call, state, where }: S3Call): unknown {
  const reason = reasonOf(error as Thrown, state);
  return reason ? new Failure(`${call} of bucket ${state.bucket} at ${where} did not work: ${reason}`) : error;
}

/**
 * @returns null if the store answers with one of the `expected` statuses
 * @throws Failure for every other error
 */
export async function responseOf<T>(promise: Promise<T>, call: S3Call, expected: readonly number[]): Promise<T | null> {
  try {
    return await promise;
  } catch (error) {
    if (expected.includes(statusOf(error))) return null;
    throw storeFailure(error, call);
  }
}

/** HTTP status; 0: no answer. */
export function statusOf(error: unknown): number {
  return (error as Thrown).$metadata?.httpStatusCode ?? 0;
}

function reasonOf(error: Thrown, state: S3State): string | null {
  const { name = '', code = '', message = '' } = error;
  const remedy = remedies[name] ?? (statusOf(error) === 403 ? remedies['AccessDenied'] : undefined);
  const status = statusOf(error) || null;
  if (name === 'CredentialsProviderError') return remedy!;
  if (status) return `${remedy ?? 'the store refused'} (it answered ${status}: ${name}${detail(message)})`;
  if (/CERT|SIGNED|LEAF_SIGNATURE/.test(code))
    return `its certificate is not trusted here (${message}); ${trustHint(code)}`;
  if (/^(EPROTO|ERR_SSL_)/.test(code)) return `it does not speak TLS there (${code}): look at \`state.endpoint\``;
  if (code === '' && name !== 'TimeoutError') return null;
  const start = state.endpoint?.lab ? `npx strata lab up --name ${state.endpoint.lab}` : '';
  const look = start ? `start it with \`${start}\`` : 'look at the address in `state` and at your network';
  return `nobody answered (${message || code}): ${look}`;
}

/** Omits `UnknownError`, which the SDK uses if the store sent no message. */
function detail(message: string): string {
  return message === '' || message === 'UnknownError' ? '' : `, ${message}`;
}

function trustHint(code: string): string {
  if (code === 'CERT_HAS_EXPIRED') return 'its owner has to renew it';
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return 'it is of another name: look at `state.endpoint`';
  return 'name the file of its authority in AWS_CA_BUNDLE';
}
