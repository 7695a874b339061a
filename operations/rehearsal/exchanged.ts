/** A description with what the lab cannot have exchanged, and a row for each difference. Pure. */
import { eachPart } from '../../parts/all/each';
import type { Description } from '../../parts/description';
import type { Exchange, RehearsalLab } from '../../parts/exchange';

export interface ExchangeRow {
  /** Key of the description, with dots. */
  readonly key: string;
  /** As text; null: it is not in the description. */
  readonly from: string | null;
  /** As text; null: the rehearsal has nothing there. */
  readonly to: string | null;
  readonly why: string;
}

type Data = Record<string, unknown>;

/** @param raw the description as YAML has it, without defaults */
export function exchanged(raw: unknown, description: Description, rehearsalLab: RehearsalLab) {
  const copy = structuredClone(raw) as Data;
  const edits = eachPart().flatMap(({ exchanges }) => exchanges(description, rehearsalLab));
  const rows = edits.flatMap((edit) => rowOf(copy, edit));
  return { raw: copy, rows };
}

function rowOf(data: Data, { path, value, why }: Exchange): ExchangeRow[] {
  const from = replace(data, path, value);
  if (JSON.stringify(from) === JSON.stringify(value)) return [];
  return [{ key: path.join('.'), from: textOf(from), to: textOf(value), why }];
}

/** @returns what was there */
function replace(data: Data, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path as [string, ...string[]];
  const before = Object.hasOwn(data, key) ? data[key] : undefined;
  if (rest.length > 0) return replace((data[key] ??= {}) as Data, rest, value);
  if (value === undefined) delete data[key];
  else data[key] = value;
  return before;
}

function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
