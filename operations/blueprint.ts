/** Descriptions of whole systems to start from, in `blueprints/<system>/<environment>.yaml`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { nearest } from '../config/spelling';
import { Failure } from '../platform/failure';
import { projectFolder } from './project';

const folder = join(projectFolder, 'blueprints');

/** Mark of a value that belongs to the operator, not to the blueprint. */
const mark = '# yours';

/** `koprogo/prod`, `probatiovault/dev`, … */
export function blueprints(): string[] {
  return readdirSync(folder)
    .flatMap((system) => readdirSync(join(folder, system)).map((file) => `${system}/${file.replace(/\.yaml$/, '')}`))
    .sort();
}

/**
 * @param from a system, or `<system>/<environment>`
 * @returns text of the blueprint; of a system with several, the one named like the new environment, or its `prod`
 */
export function found(from: string, environment: string): string {
  const known = blueprints();
  const ofSystem = known.filter((each) => each.startsWith(`${from}/`));
  const wanted = [from, `${from}/${environment}`, `${from}/prod`, ...(ofSystem.length === 1 ? ofSystem : [])];
  const name = wanted.find((each) => known.includes(each));
  if (name) return textOf(name);
  const words = [...known, ...known.map((each) => each.split('/')[0]!)];
  const meant = ofSystem.length > 0 ? undefined : nearest(from, words);
  throw new Failure(
    `--from: received ${from}; allowed: ${(ofSystem.length > 0 ? ofSystem : known).join(', ')}; ${meant ? `did you mean \`${meant}\`?` : 'choose one of these'}`,
  );
}

export function textOf(name: string): string {
  return readFileSync(join(folder, `${name}.yaml`), 'utf8');
}

/** The blueprint as a file of `environments/`, with the ranges operators connect from. */
export function filled(blueprint: string, ranges: readonly string[]): string {
  const text = blueprint.replace('$schema=../../environments/schema.json', '$schema=schema.json');
  return ranges.length === 0 ? text : withRanges(text, ranges);
}

/** Changes the one list and leaves everything else, comments included, byte for byte as it is. */
function withRanges(text: string, ranges: readonly string[]): string {
  const node = parseDocument(text).getIn(['admin', 'from'], true) as { range: [number, number, number] };
  return `${text.slice(0, node.range[0])}[${ranges.join(', ')}]${text.slice(node.range[1])}`;
}

export function placesToChange(text: string): { readonly line: number; readonly written: string }[] {
  return text
    .split('\n')
    .map((written, at) => ({ line: at + 1, written: written.trim() }))
    .filter(({ written }) => written.includes(mark));
}

/** Values of blueprints that belong to nobody: names and addresses reserved for documentation (RFC 2606, RFC 5737). */
const nobodys = /\.example\b|\bexample\/|\b203\.0\.113\.|\b198\.51\.100\.|\b0123456789abcdef|\bsuffix: acme\b/;

/** Lines that still say what the blueprint said, comments left aside. */
export function placesLeft(text: string): { readonly line: number; readonly written: string }[] {
  return text
    .split('\n')
    .map((written, at) => ({ line: at + 1, written: written.replace(/(^|\s)#.*$/, '').trim() }))
    .filter(({ written }) => nobodys.test(written));
}
