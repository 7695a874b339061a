/** The most frequent YAML syntax errors in plain words; for others the parser's own message is shown. */
import { type Wording, wording } from './wording';

interface Slip {
  readonly rule: string;
  /** Matches the error code and message of the parser. */
  readonly fault: RegExp;
  readonly what: Wording;
  readonly remedy: Wording;
}

export const slips: readonly Slip[] = [
  {
    rule: 'yaml-key-twice',
    fault: /^DUPLICATE_KEY/,
    what: wording`this key stands here twice`,
    remedy: wording`remove one of the two`,
  },
  {
    rule: 'yaml-second-document',
    fault: /^MULTIPLE_DOCS/,
    what: wording`a second document`,
    remedy: wording`keep one document per file`,
  },
  { rule: 'yaml-tab', fault: /^TAB_AS_INDENT/, what: wording`a tab`, remedy: wording`indent with spaces` },
  {
    rule: 'yaml-tag',
    fault: /^TAG_RESOLVE_FAILED/,
    what: wording`a tag that means nothing here`,
    remedy: wording`remove the tag`,
  },
  {
    rule: 'yaml-bracket-open',
    fault: /end with a [\]}]/,
    what: wording`a bracket that is not closed`,
    remedy: wording`close it, on this line or an indented one`,
  },
  {
    rule: 'yaml-quote-open',
    fault: /closing .*quote/,
    what: wording`a quote that is not closed, here or further up`,
    remedy: wording`close it`,
  },
  {
    rule: 'yaml-indent',
    fault: /^BAD_INDENT/,
    what: wording`a line that is indented differently from its neighbours`,
    remedy: wording`line it up with them`,
  },
  {
    rule: 'yaml-key-in-value',
    fault: /^BLOCK_AS_IMPLICIT_KEY/,
    what: wording`a key inside the value of another`,
    remedy: wording`line it up with its neighbours, or put the value in quotes`,
  },
  {
    rule: 'yaml-no-key',
    fault: /^MULTILINE_IMPLICIT_KEY|need to be followed by map values/,
    what: wording`a line that is no \`key: value\``,
    remedy: wording`write a colon and a space after the key`,
  },
];
