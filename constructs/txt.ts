/** Encodes values of TXT records in the form of each DNS provider. */
import { literalText } from './literal';

/** The form that a provider's API returns; any other form shows a difference in every plan. */
export interface TxtForm {
  /** The outer quotes; empty if the Terraform provider adds them. */
  readonly around: '"' | '';
  /** Separator between two strings. */
  readonly between: '" "' | '""';
  /** Whether bytes outside printable ASCII are written as `\\303\\251`; otherwise they stay UTF-8. */
  readonly octal: boolean;
  /** Whether several strings are joined and split again every 255 bytes. */
  readonly joined: boolean;
}

/** Maximum bytes of one string. */
const longest = 255;

/**
 * @param value plain text, or quoted strings as in a zone file
 * @returns the value, escaped for Terraform
 */
export function txtValue(value: string, { around, between, octal, joined: joinStrings }: TxtForm): string {
  const strings = value.startsWith('"') ? parseQuoted(value) : [value];
  const whole = (joinStrings ? [strings.join('')] : strings).flatMap(cut);
  return literalText(`${around}${whole.map((each) => escapeQuotes(each, octal)).join(between)}${around}`);
}

function parseQuoted(value: string): string[] {
  const strings = [...value.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, inside]) => inside!);
  return strings.map((each) => each.replace(/\\(.)/g, '$1'));
}

/** Splits into strings of at most 255 bytes, never inside a character. */
function cut(text: string): string[] {
  const pieces = [''];
  for (const character of text) {
    if (Buffer.byteLength(pieces.at(-1)! + character) > longest) pieces.push('');
    pieces[pieces.length - 1] += character;
  }
  return pieces;
}

function escapeQuotes(text: string, octal: boolean): string {
  const quoted = text.replace(/["\\]/g, '\\$&');
  return octal ? quoted.replace(/[^ -~]+/gu, inOctal) : quoted;
}

function inOctal(text: string): string {
  return [...Buffer.from(text)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}
