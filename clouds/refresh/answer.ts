import type { z } from 'zod';
import { Failure } from '../../platform/failure';

export interface Asking {
  /** Base URL instead of the cloud's own, for example of a proxy. */
  readonly from?: string | undefined;
  /** Today; written into the file. */
  readonly date: string;
  readonly token?: string | undefined;
}

const untouched = 'the file was left as it is';
const timeoutMs = 60_000;

/** @throws Failure if the request fails or the response does not match the schema */
export async function fetchJson<T>(url: string, shape: z.ZodType<T>, headers: Record<string, string> = {}): Promise<T> {
  const response = await fetchOrFail(url, { headers, signal: AbortSignal.timeout(timeoutMs) });
  const body: unknown = await response.json().catch((error: unknown) => {
    throw new Failure(`${url} did not answer with JSON (${reasonOf(error)}); ${untouched}`);
  });
  const parsed = shape.safeParse(body);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0]!;
  throw unexpectedResponse(url, `${path.join('.') || 'the whole'}: ${message}`);
}

export async function fetchOrFail(url: string, request: RequestInit = {}): Promise<Response> {
  const response = await fetch(url, request).catch((error: unknown) => {
    throw new Failure(`${url} cannot be reached: ${reasonOf(error)}; ${untouched}. --from <url> names another address`);
  });
  if (response.ok) return response;
  const words = (await response.text().catch(() => '')).trim().slice(0, 200);
  throw new Failure(`${url} answered ${response.status} ${response.statusText}: ${words}; ${untouched}`);
}

export function unexpectedResponse(url: string, what: string): Failure {
  return new Failure(`${url} answered something else than its documentation says (${what}); ${untouched}`);
}

/** `fetch` puts the reason of a failure into `cause`. */
export function reasonOf(error: unknown): string {
  const { cause, message } = error as Error & { cause?: NodeJS.ErrnoException };
  return cause?.message || cause?.code || message;
}
