/** What a store answers, or why it does not, in words that say what to do. */
import type { StateBackend } from '../../parts/environment';
import { assumedStore, cloudNamed } from '../../clouds/clouds';
import { Failure } from '../../platform/failure';

export type S3State = Extract<StateBackend, { readonly backend: 's3' }>;

/** Where it answers, for people. */
export function storeAt({ endpoint, region }: Pick<S3State, 'endpoint' | 'region'>): string {
  return endpoint ? endpoint.url : `${cloudNamed(assumedStore).title} (${region})`;
}

const keys = 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY';
const otherKeys = `the store does not take these keys: look at ${keys}, which must be of this store`;
const otherRegion = 'the bucket is in another region, or the store has no such region: look at `state.region`';
const again = 'somebody is making this bucket just now: run this again';

const remedies: Readonly<Record<string, string>> = {
  CredentialsProviderError: `your shell has no keys: set ${keys}, or AWS_PROFILE`,
  InvalidAccessKeyId: otherKeys,
  SignatureDoesNotMatch: otherKeys,
  InvalidToken: `${otherKeys}, and AWS_SESSION_TOKEN`,
  ExpiredToken: 'your keys have expired: log in again',
  RequestTimeTooSkewed: 'the clock of this machine is wrong',
  AccessDenied:
    'the bucket belongs to somebody else, or your keys lack this right: look at `state.bucket` and the rights',
  BucketAlreadyExists: 'somebody else has a bucket of this name: choose another in `state.bucket`',
  BucketAlreadyOwnedByYou: again,
  OperationAborted: again,
  InvalidBucketName: 'the store takes no such name: choose another in `state.bucket`',
  PermanentRedirect: otherRegion,
  AuthorizationHeaderMalformed: otherRegion,
  IllegalLocationConstraintException: otherRegion,
  InvalidLocationConstraint: otherRegion,
  NotImplemented: 'the store lacks this call. Keep the state in another one, or here with `state: { backend: local }`',
};

interface Asked {
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

/** @returns the error itself where it is none of the store or the way to it */
export function told(error: unknown, { call, state, where }: Asked): unknown {
  const reason = reasonOf(error as Thrown, state);
  return reason ? new Failure(`${call} of bucket ${state.bucket} at ${where} did not work: ${reason}`) : error;
}

/**
 * @returns null where the store answers with one of the `expected` statuses
 * @throws Failure in words where it does not answer as asked
 */
export async function answerOf<T>(promise: Promise<T>, asked: Asked, expected: readonly number[]): Promise<T | null> {
  try {
    return await promise;
  } catch (error) {
    if (expected.includes(statusOf(error))) return null;
    throw told(error, asked);
  }
}

/** 0: nobody answered. */
export function statusOf(error: unknown): number {
  return (error as Thrown).$metadata?.httpStatusCode ?? 0;
}

function reasonOf(error: Thrown, state: S3State): string | null {
  const { name = '', code = '', message = '' } = error;
  const remedy = remedies[name] ?? (statusOf(error) === 403 ? remedies['AccessDenied'] : undefined);
  const status = statusOf(error) || null;
  if (name === 'CredentialsProviderError') return remedy!;
  if (status) return `${remedy ?? 'the store refused'} (it answered ${status}: ${name}${said(message)})`;
  if (/CERT|SIGNED|LEAF_SIGNATURE/.test(code))
    return `its certificate is not trusted here (${message}); ${trust(code)}`;
  if (/^(EPROTO|ERR_SSL_)/.test(code)) return `it does not speak TLS there (${code}): look at \`state.endpoint\``;
  if (code === '' && name !== 'TimeoutError') return null;
  const start = state.endpoint?.lab ? `npx strata lab up --name ${state.endpoint.lab}` : '';
  const look = start ? `start it with \`${start}\`` : 'look at the address in `state` and at your network';
  return `nobody answered (${message || code}): ${look}`;
}

/** The SDK's word for an answer without one is left out. */
function said(message: string): string {
  return message === '' || message === 'UnknownError' ? '' : `, ${message}`;
}

function trust(code: string): string {
  if (code === 'CERT_HAS_EXPIRED') return 'its owner has to renew it';
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return 'it is of another name: look at `state.endpoint`';
  return 'name the file of its authority in AWS_CA_BUNDLE';
}
