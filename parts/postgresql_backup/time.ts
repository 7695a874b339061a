/** Parses times from operators, and formats times for people. */
import { z } from 'zod';
import { Failure } from '../../platform/failure';

const withZone = z.iso.datetime({ offset: true });

/**
 * @param input `2026-11-20 14:03:00Z`, with an offset instead of Z, or as PostgreSQL prints it (`…+00`)
 * @returns the same time in UTC, to the microsecond: `2026-11-20 14:03:00Z`, or `2026-11-20 14:03:00.500000Z`
 * @throws Failure where it is not a time, or has no time zone
 */
export function utcTime(option: string, input: string): string {
  const text = toIso(input);
  if (!withZone.safeParse(text).success) throw new Failure(`${option}: received ${input}; ${remedy(text)}`);
  // Older Python versions on hosts parse fractions only with exactly six digits.
  const fraction = /\.\d+/.exec(text)?.[0].slice(0, 7).padEnd(7, '0') ?? '';
  return `${new Date(text).toISOString().slice(0, 19).replace('T', ' ')}${fraction}Z`;
}

/** `2026-11-20 14:03Z` */
export function minute(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 16).replace('T', ' ')}Z`;
}

/** `2026-11-20 14:03:07Z` */
export function second(iso: string | Date): string {
  return `${new Date(iso).toISOString().slice(0, 19).replace('T', ' ')}Z`;
}

/** In the largest useful unit: `12 s`, `4 min`, `3 h`, `2 days`. */
export function duration(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} s`;
  if (seconds < 120 * 60) return `${Math.round(seconds / 60)} min`;
  if (seconds < 48 * 3600) return `${Math.round(seconds / 3600)} h`;
  return `${Math.round(seconds / 86400)} days`;
}

export function ago(iso: string, now: Date): string {
  return `${duration(Math.max(0, (now.getTime() - Date.parse(iso)) / 1000))} ago`;
}

function toIso(input: string): string {
  return input
    .trim()
    .replace(/^(\d{4}-\d{2}-\d{2})[ T](\d)/, '$1T$2')
    .replace(/ ?(UTC|z)$/, 'Z')
    .replace(/ (?=Z|[+-]\d)/, '')
    .replace(/(T\S*[+-]\d{2})$/, '$1:00')
    .replace(/(T\S*[+-]\d{2})(\d{2})$/, '$1:$2');
}

function remedy(text: string): string {
  const example = 'such as "2026-11-20 14:03:00Z" or "2026-11-20 15:03:00+01:00"';
  return withZone.safeParse(`${text}Z`).success
    ? `it has no time zone: add Z for UTC at its end, or an offset, ${example}`
    : `allowed: a date, a time with seconds, and a zone, ${example}`;
}
