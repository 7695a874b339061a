/** `environments/lab.yaml` read as the manual that it is: its sections, and the defaults in its comments. */
import { readFileSync } from 'node:fs';

export const manual = readFileSync('environments/lab.yaml', 'utf8');

/** @returns the text about each first key, with the comment above it; a key may stand in a comment only */
export function sectionsOf(text: string, firstKeys: readonly string[]): Map<string, string> {
  const sections = new Map<string, string>();
  let current = '';
  for (const paragraph of text.split(/\n\n/)) {
    const [, key] = new RegExp(`^(?:# {3})?(${firstKeys.join('|')}):`, 'm').exec(paragraph) ?? [];
    current = key ?? current;
    sections.set(current, `${sections.get(current) ?? ''}\n${paragraph}\n`);
  }
  return sections;
}

/** How often a key is written or explained: `port:`, `` `port` ``, or in a list such as `ipv6, reverseDns:`. */
export function mentionsOf(name: string, section: string): number {
  return [...section.matchAll(new RegExp(`(?<![\\w-])${name}(?=:|(?:, \\w+)+:)`, 'g'))].length;
}

type DefaultValue = readonly [key: string, value: string];

/** `#   diskGib:   size of the root disk (default: 20)`; the sentence may go on in the next lines. */
export function singleDefaults(section: string): DefaultValue[] {
  return [...section.matchAll(/\(default: (?!…)([^)]+)\)/g)].map(({ 1: value, index }) => {
    const before = [...section.slice(0, index).matchAll(/(?:^ *# +| {3})(\w+):(?= |$)/gm)];
    return [before.at(-1)?.[1] ?? 'nothing', value!];
  });
}

/** Pairs of YAML, from "shown with their defaults:" to the end of that comment; some of them are examples. */
export function groupedDefaults(section: string): DefaultValue[] {
  const blocks = [...section.matchAll(/shown with their defaults:\n((?: *#.*\n)+)/gi)];
  return blocks.flatMap(([, block]) =>
    [...block!.matchAll(/(?<![\w-])(\w+): '?([\w:-]+)'?(?=[,\s}])/g)].map(([, key, value]): DefaultValue => [
      key!,
      value!,
    ]),
  );
}
