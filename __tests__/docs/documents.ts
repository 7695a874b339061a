/** What documents for people point at: files, scripts of the package and commands of Strata. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const ignoredFolders = ['node_modules', 'cdktf.out', 'generated', '.git'];

/** Everything in the repository, folders with a slash at their end. */
const present = walk('.');
const folders = present.filter((path) => /^[^/]+\/$/.test(path));

export const documents = present.filter((path) => /^([A-Z]+|docs\/.*)\.md$/.test(path)).sort();

/** Targets of links and pictures inside the repository, from its root. */
export function linked(document: string): string[] {
  const targets = [...textOf(document).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
  return targets
    .filter((target) => !/^([a-z]+:|#)/.test(target))
    .map((target) => normalize(join(dirname(document), target.replace(/#.*$/, ''))));
}

/** Files and folders in backticks: `docs/lab.md`, `blueprints/`, `constructs/<cloud>/`, `config/{rules,clouds}/*.ts`. */
export function mentionedPaths(document: string): string[] {
  return words(document)
    .filter((word) => folders.some((folder) => word.startsWith(folder)))
    .filter((word) => !/[\s…]/.test(word) && !word.startsWith('ansible/generated/'))
    .flatMap(alternatives)
    .map((path) => path.replace(/:\d+$/, ''));
}

/** First words after `npx strata`, and after `strata` where a command begins with it. */
export function commands(document: string): string[] {
  const matches = textOf(document).matchAll(/(?:npx strata|`strata|^strata) ([a-z][a-z-]*)/gm);
  return [...matches].map(([, command]) => command!);
}

export function scripts(document: string): string[] {
  const matches = textOf(document).matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g);
  return [...matches].map(([, script]) => script!);
}

/** @param path from the root; `*` and `<word>` stand for any name, `**` for any names */
export function exists(path: string): boolean {
  const name = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/<[^>]+>|\*\*|\*/g, (any) => (any === '**' ? '.*' : '[^/]+'));
  const whole = new RegExp(`^${name}/?$`);
  return present.some((each) => whole.test(each));
}

export function textOf(document: string): string {
  return readFileSync(document, 'utf8');
}

/** Code in the running text; a block shows commands and descriptions, which have tests of their own. */
function words(document: string): string[] {
  const prose = textOf(document).replace(/^```[\s\S]*?^```$/gm, '');
  return [...prose.matchAll(/`([^`]+)`/g)].map(([, word]) => word!);
}

/** `a/{b,c}/d` → `a/b/d`, `a/c/d` */
function alternatives(word: string): string[] {
  const [, before, inside, after] = /^(.*?)\{(.*?)\}(.*)$/.exec(word) ?? [];
  if (inside === undefined) return [word];
  return inside.split(',').flatMap((each) => alternatives(`${before}${each}${after}`));
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !ignoredFolders.includes(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? [`${path}/`, ...walk(path)] : [path];
    });
}
