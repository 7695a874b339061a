/** YAML text → plain data and the places of its keys, or the reasons why it cannot be parsed. */
import { isAlias, parseDocument, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import { placeOf, type Place } from './place';
import { type Text, wording } from './wording';
import { slips } from './yaml-slips';

/** One syntax error can cause hundreds more, so only the first ones are reported. */
const maxFaults = 10;

export interface Read {
  readonly raw: unknown;
  readonly place: ReturnType<typeof placeOf>;
}

/** A syntax error: its place, the id of its rule, and how to fix it. */
export interface Fault extends Place {
  readonly rule: string;
  readonly what: Text;
  readonly remedy: Text;
}

export class Unreadable extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(({ what }) => String(what)).join('\n'));
  }
}

/** @param merge whether `<<` puts the keys of another map here @throws Unreadable for any text that cannot be parsed, whatever the parser's own error is */
export function read(source: string, merge = false): Read {
  const text = source.replace(/^\uFEFF/, '');

  const binary = text.search(/[\u0000-\u0008\u000e-\u001f\ufffd]/);
  if (binary !== -1) throw new Unreadable([notText(text.slice(0, binary).split('\n'))]);
  try {
    return data(text, merge);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const why = error instanceof RangeError ? wording`nested too deeply` : firstLine(error as Error);
    const what = wording`not YAML: ${why}`;
    throw new Unreadable([{ line: 1, column: 1, rule: 'yaml-too-deep', what, remedy: wording`simplify the file` }]);
  }
}

function notText(before: readonly string[]): Fault {
  const place = { line: before.length, column: before.at(-1)!.length + 1 };
  const what = wording`not text: a byte that UTF-8 YAML cannot hold`;
  return { ...place, rule: 'file-not-text', what, remedy: wording`save the file as UTF-8 text` };
}

function data(text: string, merge: boolean): Read {
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: true, logLevel: 'error', merge });
  const place = placeOf(document, text);
  if (document.errors.some((error) => error.message.includes('call stack'))) throw new RangeError();
  const faults = [...document.errors, ...document.warnings].map((fault): Fault => ({
    ...place.offset(fault.pos[0]),
    ...faultOf(fault),
  }));
  if (faults.length === 0) faults.push(...invalidAliases(document, place));
  if (faults.length > 0) throw new Unreadable(firstOfEachLine(faults).slice(0, maxFaults));
  const raw: unknown = document.toJS();
  JSON.stringify(raw);
  return { raw, place };
}

/** Aliases without an anchor, and aliases inside their own anchor, which would recurse forever. */
function invalidAliases(document: Document, place: Read['place']): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Alias(_, alias, parents) {
      const target = alias.resolve(document);
      if (target && !isAlias(target) && !parents.includes(target)) return;
      const why = target ? wording`is an alias of something that contains it` : wording`is an alias without an anchor`;
      const what = wording`not YAML: *${alias.source} ${why}`;
      const remedy = wording`write the value out`;
      faults.push({ ...place.offset(alias.range?.[0] ?? 0), rule: 'yaml-alias', what, remedy });
    },
  });
  return faults;
}

function firstOfEachLine(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.toReversed().map((fault) => [fault.line, fault])).values()].reverse();
}

function firstLine({ message }: { readonly message: string }): string {
  return (message.split('\n')[0] ?? '').replace(/[.;:]$/, '');
}

function faultOf({ code, message }: YAMLError): Omit<Fault, keyof Place> {
  const slip = slips.find(({ fault }) => fault.test(`${code} ${message}`));
  const { rule, what, remedy } = slip ?? {
    rule: 'yaml-syntax',
    what: firstLine({ message }),
    remedy: wording`mend the text at this place`,
  };
  return { rule, what: wording`not YAML: ${what}`, remedy };
}
