/** Signs a request to OVH's API (OVH, "First steps with the OVHcloud APIs"). */
import { createHash } from 'node:crypto';
import { Failure } from '../../platform/failure';

export interface Keys {
  readonly application: string;
  readonly secret: string;
  readonly consumer: string;
}

export interface Request {
  readonly method: string;
  readonly url: string;
  /** Empty if there is no body. */
  readonly body: string;
  /** Seconds since 1970 by OVH's clock. */
  readonly timestamp: number;
}

export function signature({ secret, consumer }: Keys, { method, url, body, timestamp }: Request): string {
  const text = [secret, consumer, method, url, body, timestamp].join('+');
  return `$1$${createHash('sha1').update(text).digest('hex')}`;
}

/** @throws Failure with the names of all missing variables */
export function keysOf(shell: NodeJS.ProcessEnv): Keys {
  const names = ['OVH_APPLICATION_KEY', 'OVH_APPLICATION_SECRET', 'OVH_CONSUMER_KEY'] as const;
  const missing = names.filter((name) => !shell[name]);
  if (missing.length > 0) {
    const rights = 'docs/clouds/ovh.md says which rights they need';
    throw new Failure(`OVH's API needs ${missing.join(', ')} in the shell; ${rights} and where to make them`);
  }
  const [application, secret, consumer] = names.map((name) => shell[name]!);
  return { application: application!, secret: secret!, consumer: consumer! };
}
