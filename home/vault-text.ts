/** The text of the vault, as Ansible reads it back exactly: a value is data, never a template, a number or a date. */
import { parse, stringify } from 'yaml';

type Entries = Readonly<Record<string, string>>;

/** Characters that Ansible's reader of YAML refuses, or takes for the end of a line. */
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

export function vaultText(entries: Entries): string {
  return Object.entries(entries)
    .map(([name, value]) => (typeof value === 'string' ? `${name}: ${scalar(value)}\n` : stringify({ [name]: value })))
    .join('');
}

export function entriesIn(text: string): Record<string, string> {
  return (parse(text, { customTags: [unsafe] }) ?? {}) as Record<string, string>;
}

/** Without this tag Ansible would evaluate `{{ }}` in a value. */
const unsafe = { tag: '!unsafe', resolve: (text: string) => text };

/** In quotes, whose escapes are those of JSON. */
function scalar(value: string): string {
  const quoted = JSON.stringify(value).replace(
    unprintable,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return /\{[{%#]/.test(value) ? `!unsafe ${quoted}` : quoted;
}
