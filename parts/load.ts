/** File → Description, or all problems of the file with their places. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { frontOf } from '../clouds/fronts';
import type { InFrontOf } from '../clouds/fronts';
import { adviceOn } from './advice';
import { check } from './check';
import { Refusal, sentence } from '../config/problem';
import { folderOnDisk } from './folder-on-disk';
import { toRefusal, locate, unreadableText } from './refusing';
import { rules } from './rules';
import { didYouMean, commaList } from '../config/spelling';
import type { Context } from './rule';
import type { Description } from './description';
import { parseShape } from './shape';
import { read, Unreadable } from '../config/text';
import type { Fault, Read } from '../config/text';
import { wording } from '../config/wording';

const maxLength = 1024 * 1024;

export interface Loaded {
  readonly description: Description;
  readonly context: Context;
  /** Valid but rarely intended settings, each with its place. */
  readonly advice: readonly string[];
}

/** @throws Refusal naming every problem as `file:line:column: key.path: …`. */
export function load(file: string): Description {
  return loadWithNeighbours(file).description;
}

/** @throws Refusal like `load` */
export function loadWithNeighbours(file: string): Loaded {
  if (!existsSync(file)) throw new Refusal(missing(file));
  const shownFile = relative(process.cwd(), file) || file;
  const { raw, place } = readFile(file, shownFile);
  const folder = folderOnDisk(join(file, '..'));
  const context = { environmentName: environmentName(file), neighbours: neighbours(file, raw), folder };
  const { description, problems } = check(raw, context, rules);
  if (description && problems.length === 0) {
    const advice = adviceOn(description, context).map(({ path, text }) => {
      const { line, column } = place.path(path);
      return `${shownFile}:${line}:${column}: ${path.join('.')}: ${text}`;
    });
    return { description, context, advice };
  }

  const located = problems.map((problem) => ({ ...locate(problem, shownFile, place), text: sentence(problem) }));
  located.sort((a, b) => a.line - b.line || a.column - b.column || a.text.localeCompare(b.text));
  throw toRefusal(located);
}

export function environmentNames(folder: string): string[] {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files
    .filter((file) => file.endsWith('.yaml'))
    .map(environmentName)
    .sort();
}

function environmentName(file: string): string {
  return basename(file, '.yaml');
}

function readFile(file: string, shownFile: string): Read {
  try {
    const text = readFileSync(file, 'utf8');
    if (text.length > maxLength) throw new Unreadable([tooLarge]);
    return read(text);
  } catch (error) {
    if (error instanceof Unreadable) throw unreadableText(error.faults, shownFile);
    throw unreadableText([unreadableFile((error as NodeJS.ErrnoException).code)], shownFile);
  }
}

const tooLarge: Fault = {
  ...{ line: 1, column: 1, rule: 'file-too-large' },
  what: wording`too large: more than 1 MiB`,
  remedy: wording`describe one environment per file`,
};

const unreadableFile = (code: string | undefined): Fault => ({
  ...{ line: 1, column: 1, rule: 'file-closed' },
  what: wording`cannot be read (${code})`,
  remedy: wording`give a file that you may read`,
});

/** Other environments in the same folder whose names may clash with this one's. */
function neighbours(file: string, raw: unknown): Map<string, Description> {
  const { buckets, dns, postgresql } = (raw ?? {}) as { [key in keyof Description]?: Record<string, unknown> | null };
  const all = buckets ?? (frontOf(dns as InFrontOf | null | undefined) || postgresql?.['restoreFrom']);
  const folder = join(file, '..');
  const own = environmentName(file);
  const names = environmentNames(folder).filter((each) => each !== own && (all || mayClash(each, own)));
  return new Map(
    names.flatMap((name) => {
      const other = tryRead(join(folder, `${name}.yaml`));
      return other ? [[name, other] as const] : [];
    }),
  );
}

/** `prod` and `prod-eu`: with the name of a server added, both may give the same full name in the cloud. */
function mayClash(one: string, other: string): boolean {
  const [short, long] = [one, other].toSorted((a, b) => a.length - b.length) as [string, string];
  return long.startsWith(`${short}-`) || long.endsWith(`-${short}`);
}

function tryRead(file: string): Description | undefined {
  try {
    return parseShape(read(readFileSync(file, 'utf8')).raw).data;
  } catch {
    return undefined;
  }
}

function missing(file: string): string {
  const name = environmentName(file);
  const names = environmentNames(join(file, '..'));
  const remedy = didYouMean(name, names, wording`\`strata init ${name} --from <blueprint>\` starts one`);
  return `${relative(process.cwd(), file)}: there is no such environment; known: ${commaList(names)}; ${String(remedy)}`;
}
