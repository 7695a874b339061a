import type { z } from 'zod';
import { Failure } from '../../platform/failure';

export interface Asking {
  /** Another address than the cloud's own, such as a proxy's. */
  readonly from?: string | undefined;
  /** Today: what is brought is dated with it. */
  readonly date: string;
  readonly token?: string | undefined;
}

const untouched = 'the file was left as it is';
const patience = 60_000;

/** @throws Failure where nobody answers, or with something else than the documented answer */
export async function answerOf<T>(url: string, shape: z.ZodType<T>, headers: Record<string, string> = {}): Promise<T> {
  const response = await asked(url, { headers, signal: AbortSignal.timeout(patience) });
  const body: unknown = await response.json().catch((error: unknown) => {
    throw new Failure(`${url} did not answer with JSON (${because(error)}); ${untouched}`);
  });
  const read = shape.safeParse(body);
  if (read.success) return read.data;
  const { path, message } = read.error.issues[0]!;
  throw unexpected(url, `${path.join('.') || 'the whole'}: ${message}`);
}

export async function asked(url: string, request: RequestInit = {}): Promise<Response> {
  const response = await fetch(url, request).catch((error: unknown) => {
    throw new Failure(`${url} cannot be reached: ${because(error)}; ${untouched}. --from <url> names another address`);
  });
  if (response.ok) return response;
  const words = (await response.text().catch(() => '')).trim().slice(0, 200);
  throw new Failure(`${url} answered ${response.status} ${response.statusText}: ${words}; ${untouched}`);
}

export function unexpected(url: string, what: string): Failure {
  return new Failure(`${url} answered something else than its documentation says (${what}); ${untouched}`);
}

/** The reason is in the cause; fetch itself only says that it failed. */
export function because(error: unknown): string {
  const { cause, message } = error as Error & { cause?: NodeJS.ErrnoException };
  return cause?.message || cause?.code || message;
}
