/** The short and the long syntax of a Compose file, in one form. Texts are interpolated already. */
import { posix } from 'node:path';
import type { OwnPort } from './file';

export type Data = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

export interface At<T> {
  readonly value: T;
  /** Keys from the root of the file. */
  readonly path: Path;
}

export interface Mount {
  readonly kind: 'volume' | 'bind' | 'other';
  /** As written; empty: an anonymous volume. */
  readonly source: string;
  readonly isReadOnly: boolean;
}

/** A map; empty where the file has something else. */
export function map(value: unknown): Data {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Data) : {};
}

export function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

export function entries(value: unknown): [string, unknown][] {
  return Object.entries(map(value));
}

export function word(value: unknown): string {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
}

/** Each item of the list under a key, with its place. */
export function items(service: At<Data>, key: string): At<unknown>[] {
  const value = service.value[key];
  if (!Array.isArray(value)) return list(value).map((each) => ({ value: each, path: [...service.path, key] }));
  return value.map((each: unknown, at) => ({ value: each, path: [...service.path, key, at] }));
}

export function portOf(value: unknown): OwnPort {
  const { published, target } = map(value);
  if (target !== undefined) return { published: word(published) || null, target: word(target) };
  const [, host, container] = /^(?:(.*):)?([\d-]+)(?:\/\w+)?$/.exec(word(value)) ?? [];
  // `127.0.0.1::80` has an address and no port.
  const port = host?.split(':').at(-1) ?? '';
  return { published: host === undefined ? null : port || null, target: container ?? word(value) };
}

export function mountOf(value: unknown): Mount {
  if (typeof value === 'string') return shortMount(value);
  const { type, source, read_only: readOnly } = map(value);
  const kind = type === 'bind' || type === 'volume' ? type : 'other';
  return { kind, source: word(source), isReadOnly: readOnly === true || word(readOnly) === 'true' };
}

function shortMount(text: string): Mount {
  const [source, target, options = ''] = text.split(':') as [string, ...string[]];
  const isReadOnly = options.split(',').includes('ro');
  if (target === undefined) return { kind: 'volume', source: '', isReadOnly };
  return { kind: /^[./~]/.test(source) ? 'bind' : 'volume', source, isReadOnly };
}

/** Names of the services that start before one, and how long it waits for each. */
export function needsOf({ depends_on: needs }: Data): [string, string][] {
  if (Array.isArray(needs)) return needs.map((name) => [word(name), 'service_started']);
  return entries(needs).map(([name, how]) => [name, word(map(how)['condition']) || 'service_started']);
}

/** A path of the file as one from its folder; it begins with `/` or `..` where it leads outside. */
export function fromFolder(path: string): string {
  if (path.startsWith('~')) return `/${path}`;
  return posix.normalize(path).replace(/(.)\/$/, '$1');
}

export function isOutside(path: string): boolean {
  return path.startsWith('/') || path === '..' || path.startsWith('../');
}
