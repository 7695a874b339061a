/** What holds for every text of a description, whatever its key. */
import type { Problem } from '../config/problem';
import type { Rule } from './rule';
import { wording } from '../config/wording';

/** Control characters but tab and line end, the two separators that some parsers take for a line end, and halves of characters. */
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;

/** They cannot stand in files, variables and names of hosts, or arrive changed there. */
export const textsArePrintable: Rule = (description) =>
  texts(description).flatMap(({ path, text }): Problem[] => {
    const [found] = unprintable.exec(text) ?? [];
    if (found === undefined) return [];
    const code = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    const received = wording`text with the character ${code}`;
    return [{ path, received, allowed: wording`text without control characters`, remedy: wording`remove it` }];
  });

/** `cdktf` marks its own references so, and would put another text in their place. */
export const textsHoldNoReferences: Rule = (description) =>
  texts(description)
    .filter(({ text }) => text.includes('TfToken['))
    .map(({ path, text }) => ({
      path,
      received: text,
      allowed: wording`text without \`TfToken[\`, which the tools of Terraform keep for themselves`,
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
