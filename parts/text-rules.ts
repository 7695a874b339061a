/** Rules for every text in a description, under any key. */
import type { Problem } from '../config/problem';
import type { Rule } from './rule';
import { wording } from '../config/wording';

/** Control characters except tab and line feed, Unicode line separators, and unpaired surrogates. */
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;

/** Such characters are refused or changed in files, variables and host names. */
export const textsArePrintable: Rule = (description) =>
  texts(description).flatMap(({ path, text }): Problem[] => {
    const [character] = unprintable.exec(text) ?? [];
    if (character === undefined) return [];
    const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    const received = wording`text with the character ${code}`;
    return [{ path, received, allowed: wording`text without control characters`, remedy: wording`remove it` }];
  });

/** cdktf uses `TfToken[…]` for its own references, and would replace such text. */
export const textsHoldNoReferences: Rule = (description) =>
  texts(description)
    .filter(({ text }) => text.includes('TfToken['))
    .map(({ path, text }) => ({
      path,
      received: text,
      allowed: wording`text without \`TfToken[\`, which cdktf reserves`,
      remedy: wording`remove it`,
    }));

interface Text {
  readonly path: Problem['path'];
  readonly text: string;
}

function texts(value: unknown, path: Problem['path'] = []): Text[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((each, at) => texts(each, [...path, at]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => texts(each, [...path, key]));
}
