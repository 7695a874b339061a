/** Text of a TXT record as each provider of names wants it written. */
import { literalText } from './literal';

/** What one provider wants, as it keeps it: another spelling would be a difference in every plan. */
export interface TxtForm {
  /** What stands around the whole; nothing where the provider of Terraform writes the outer quotes itself. */
  readonly around: '"' | '';
  /** What ends one string and begins the next. */
  readonly between: '" "' | '""';
  /** Whether bytes outside of printable ASCII are written `\\303\\251`; else they stand as they are, in UTF-8. */
  readonly octal: boolean;
  /** Whether strings that were written apart become one, cut anew where it is too long. */
  readonly joined: boolean;
}

/** Most bytes that one string of a record holds. */
const longest = 255;

/**
 * @param value text as it is, or strings in quotes as in a zone file
 * @returns the value for Terraform, in which nothing is evaluated any more
 */
export function txtValue(value: string, { around, between, octal, joined }: TxtForm): string {
  const strings = value.startsWith('"') ? unquoted(value) : [value];
  const whole = (joined ? [strings.join('')] : strings).flatMap(cut);
  return literalText(`${around}${whole.map((each) => escaped(each, octal)).join(between)}${around}`);
}

function unquoted(value: string): string[] {
  const strings = [...value.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, inside]) => inside!);
  return strings.map((each) => each.replace(/\\(.)/g, '$1'));
}

/** Pieces that fit, never with half a character at the end. */
function cut(text: string): string[] {
  const pieces = [''];
  for (const character of text) {
    if (Buffer.byteLength(pieces.at(-1)! + character) > longest) pieces.push('');
    pieces[pieces.length - 1] += character;
  }
  return pieces;
}

function escaped(text: string, octal: boolean): string {
  const quoted = text.replace(/["\\]/g, '\\$&');
  return octal ? quoted.replace(/[^ -~]+/gu, inOctal) : quoted;
}

function inOctal(text: string): string {
  return [...Buffer.from(text)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}
