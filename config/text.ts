/** Text of a description → plain data and the places of its keys, or why it is no YAML that Strata reads. */
import { isAlias, parseDocument, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import { placeOf } from './place';

/** One slip of syntax can cause hundreds more; the first ones tell. */
const most = 10;

export interface Read {
  readonly raw: unknown;
  readonly place: ReturnType<typeof placeOf>;
}

/** A mark in the text and what is wrong there: `3:7: not YAML: …`. */
export class Unreadable extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** @throws Unreadable for any text at all that cannot be turned into data. */
export function read(written: string): Read {
  const text = written.replace(/^\uFEFF/, '');

  const binary = text.search(/[\u0000-\u0008\u000e-\u001f\ufffd]/);
  if (binary !== -1) {
    const before = text.slice(0, binary).split('\n');
    throw new Unreadable([
      `${before.length}:${before.at(-1)!.length + 1}: not text: a byte that UTF-8 YAML cannot hold; save the file as UTF-8 text`,
    ]);
  }
  try {
    return data(text);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const why = error instanceof RangeError ? 'nested too deeply' : firstLine(error as Error);
    throw new Unreadable([`1:1: not YAML: ${why}; simplify the file`]);
  }
}

function data(text: string): Read {
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: true, logLevel: 'error' });
  const place = placeOf(document, text);
  if (document.errors.some((error) => error.message.includes('call stack'))) throw new RangeError();
  const faults = [...document.errors, ...document.warnings].map(
    (fault) => `${place.offset(fault.pos[0])}: not YAML: ${told(fault)}`,
  );
  if (faults.length === 0) faults.push(...looseAliases(document, place));
  if (faults.length > 0) throw new Unreadable(firstOfEachLine(faults).slice(0, most));
  const raw: unknown = document.toJS();
  JSON.stringify(raw);
  return { raw, place };
}

/** Aliases of nothing, and aliases inside what they stand for, which would never end. */
function looseAliases(document: Document, place: Read['place']): string[] {
  const faults: string[] = [];
  visit(document, {
    Alias(_, alias, parents) {
      const target = alias.resolve(document);
      if (target && !isAlias(target) && !parents.includes(target)) return;
      const why = target ? 'stands for something that contains it' : 'stands for nothing';
      faults.push(`${place.offset(alias.range?.[0] ?? 0)}: not YAML: *${alias.source} ${why}; write the value out`);
    },
  });
  return faults;
}

function firstOfEachLine(faults: readonly string[]): string[] {
  return [...new Map(faults.toReversed().map((fault) => [fault.split(':')[0], fault])).values()].reverse();
}

function firstLine({ message }: { readonly message: string }): string {
  return (message.split('\n')[0] ?? '').replace(/[.;:]$/, '');
}

/** What the reader is told for the slips that people make most; for others, the parser's own words. */
const slips: readonly (readonly [fault: RegExp, what: string, remedy: string])[] = [
  [/^DUPLICATE_KEY/, 'this key stands here twice', 'remove one of the two'],
  [/^MULTIPLE_DOCS/, 'a second document', 'keep one document per file'],
  [/^TAB_AS_INDENT/, 'a tab', 'indent with spaces'],
  [/^TAG_RESOLVE_FAILED/, 'a tag that means nothing here', 'remove the tag'],
  [/end with a [\]}]/, 'a bracket that is not closed', 'close it, on this line or an indented one'],
  [/closing .*quote/, 'a quote that is not closed, here or further up', 'close it'],
  [/^BAD_INDENT/, 'a line that is indented differently from its neighbours', 'line it up with them'],
  [
    /^BLOCK_AS_IMPLICIT_KEY/,
    'a key inside the value of another',
    'line it up with its neighbours, or put the value in quotes',
  ],
  [
    /^MULTILINE_IMPLICIT_KEY|need to be followed by map values/,
    'a line that is no `key: value`',
    'write a colon and a space after the key',
  ],
];

function told({ code, message }: YAMLError): string {
  const slip = slips.find(([fault]) => fault.test(`${code} ${message}`));
  return slip ? `${slip[1]}; ${slip[2]}` : `${firstLine({ message })}; mend the text at this place`;
}
