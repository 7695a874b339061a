/** Descriptions of whole systems to start from, in `blueprints/<system>/<environment>.yaml`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { nearest } from '../config/spelling';
import { Failure } from '../platform/failure';
import { projectFolder } from './project';

const folder = join(projectFolder, 'blueprints');

/** Comment that marks a value which the operator replaces. */
const marker = '# yours';

/** `koprogo/prod`, `probatiovault/dev`, … */
export function blueprints(): string[] {
  return readdirSync(folder)
    .flatMap((system) => readdirSync(join(folder, system)).map((file) => `${system}/${file.replace(/\.yaml$/, '')}`))
    .sort();
}

/**
 * @param from a system, or `<system>/<environment>`
 * @returns text of the blueprint; if a system has several, the one with the name of the new environment, else `prod`
 */
export function blueprintFor(from: string, environment: string): string {
  const names = blueprints();
  const ofSystem = names.filter((each) => each.startsWith(`${from}/`));
  const candidates = [from, `${from}/${environment}`, `${from}/prod`, ...(ofSystem.length === 1 ? ofSystem : [])];
  const name = candidates.find((each) => names.includes(each));
  if (name) return textOf(name);
  const systemsAndNames = [...names, ...names.map((each) => each.split('/')[0]!)];
  const suggestion = ofSystem.length > 0 ? undefined : nearest(from, systemsAndNames);
  throw new Failure(
    `--from: received ${from}; allowed: ${(ofSystem.length > 0 ? ofSystem : names).join(', ')}; ${suggestion ? `did you mean \`${suggestion}\`?` : 'choose one of these'}`,
  );
}

export function textOf(name: string): string {
  return readFileSync(join(folder, `${name}.yaml`), 'utf8');
}

/** The blueprint as a description in `environments/`, with the address ranges that operators connect from. */
export function environmentText(blueprint: string, ranges: readonly string[]): string {
  const text = blueprint.replace('$schema=../../environments/schema.json', '$schema=schema.json');
  return ranges.length === 0 ? text : withRanges(text, ranges);
}

/** Replaces only this list; all other bytes, comments included, stay the same. */
function withRanges(text: string, ranges: readonly string[]): string {
  const node = parseDocument(text).getIn(['admin', 'from'], true) as { range: [number, number, number] };
  return `${text.slice(0, node.range[0])}[${ranges.join(', ')}]${text.slice(node.range[1])}`;
}

export function placesToChange(text: string): { readonly line: number; readonly written: string }[] {
  return text
    .split('\n')
    .map((text, at) => ({ line: at + 1, written: text.trim() }))
    .filter(({ written }) => written.includes(marker));
}

/** Placeholders of blueprints: names and addresses reserved for documentation (RFC 2606, RFC 5737). */
const placeholderValue = /\.example\b|\bexample\/|\b203\.0\.113\.|\b198\.51\.100\.|\b0123456789abcdef|\bsuffix: acme\b/;

/** Lines that still contain a placeholder of the blueprint; comments do not count. */
export function placesLeft(text: string): { readonly line: number; readonly written: string }[] {
  return text
    .split('\n')
    .map((text, at) => ({ line: at + 1, written: text.replace(/(^|\s)#.*$/, '').trim() }))
    .filter(({ written }) => placeholderValue.test(written));
}
