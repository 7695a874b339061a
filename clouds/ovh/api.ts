/** OVH's API, for two tasks that Terraform must not do: create secrets, and resize a server in place. */
import { Failure } from '../../platform/failure';
import { keysOf, signature } from './signature';
import type { Keys } from './signature';

const bases: Readonly<Record<string, string>> = {
  'ovh-eu': 'https://eu.api.ovh.com/1.0',
  'ovh-ca': 'https://ca.api.ovh.com/1.0',
  'ovh-us': 'https://api.us.ovhcloud.com/1.0',
};
const patienceSeconds = 60;

export interface OvhApi {
  /** @throws Failure with OVH's error message, without the request body */
  readonly call: <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<T>;
}

/** @param shell environment variables; OVH_ENDPOINT may be `ovh-ca`, `ovh-us` or a URL */
export async function ovhApi(shell: NodeJS.ProcessEnv): Promise<OvhApi> {
  const keys = keysOf(shell);
  const base = baseOf(shell['OVH_ENDPOINT'] ?? 'ovh-eu');
  const now = await send<number>(`${base}/auth/time`, { method: 'GET' });
  // Use OVH's clock: signatures are valid for a few seconds only.
  const ahead = now - seconds();
  return {
    call: (method, path, body) => {
      const bodyText = body === undefined ? '' : JSON.stringify(body);
      const request = { method, url: `${base}${path}`, body: bodyText, timestamp: seconds() + ahead };
      const headers = headersOf(keys, request);
      return send(request.url, { method, headers, ...(bodyText === '' ? {} : { body: bodyText }) });
    },
  };
}

function baseOf(endpoint: string): string {
  const base = endpoint.includes('/') ? endpoint.replace(/\/$/, '') : bases[endpoint];
  if (base === undefined) {
    throw new Failure(`OVH_ENDPOINT is ${endpoint}; allowed: ${Object.keys(bases).join(', ')}, or a URL`);
  }
  return base;
}

function headersOf(keys: Keys, send: Parameters<typeof signature>[1]): Record<string, string> {
  return {
    'Content-Type': 'application/json; charset=utf-8',
    'X-Ovh-Application': keys.application,
    'X-Ovh-Consumer': keys.consumer,
    'X-Ovh-Timestamp': String(send.timestamp),
    'X-Ovh-Signature': signature(keys, send),
  };
}

async function send<T>(url: string, init: RequestInit): Promise<T> {
  const what = `${init.method} ${new URL(url).pathname}`;
  const signal = AbortSignal.timeout(patienceSeconds * 1000);
  const response = await fetch(url, { ...init, signal }).catch((error: Error) => {
    const reason = error.cause instanceof Error ? error.cause.message : error.message;
    throw new Failure(`OVH's API at ${new URL(url).origin} did not answer ${what}: ${reason}`);
  });
  const text = await response.text();
  if (!response.ok) throw new Failure(`OVH answered ${response.status} to ${what}: ${messageIn(text)}`);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

function messageIn(text: string): string {
  try {
    return (JSON.parse(text) as { message?: string }).message ?? 'nothing more';
  } catch {
    return text.slice(0, 200) || 'nothing more';
  }
}

function seconds(): number {
  return Math.floor(Date.now() / 1000);
}
