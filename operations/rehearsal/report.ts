/** What a rehearsal found: the result for programs, and the page for people. Pure. */
import type { Check } from '../../platform/check';
import type { ChangeReport } from './change';
import type { ExchangeRow } from './exchanged';

export interface RehearsalStep {
  readonly title: string;
  readonly seconds: number;
}

export interface Rehearsal {
  readonly environment: string;
  readonly lab: string;
  /** Of the rehearsal itself: a second run, open ports, a backup and its proof, no place outside. */
  readonly checks: readonly Check[];
  /** Of `strata verify --full` at the end. */
  readonly verified: readonly Check[];
  readonly steps: readonly RehearsalStep[];
  readonly exchanges: readonly ExchangeRow[];
  /** What of this environment no rehearsal can show. */
  readonly unseen: readonly string[];
  /** Null: no change was rehearsed. */
  readonly change: ChangeReport | null;
}

const cell = (text: string | null) => (text === null ? '–' : text.replaceAll('|', '\\|').replaceAll('\n', ' '));
const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');
}

const checkRows = (checks: readonly Check[]) =>
  checks.map(({ outcome, name, reason }) => [outcome, cell(name), cell(reason)]);

export function page(rehearsal: Rehearsal): string {
  const { environment, lab, checks, verified, change } = rehearsal;
  const failed = [...checks, ...verified].filter(({ outcome }) => outcome === 'failed').length;
  const summary = failed === 0 ? 'nothing failed' : `**${failed} checks failed**`;
  return `# Rehearsal of ${environment}

In the lab \`${lab}\` of this machine, ${change === null ? 'with the description and the code as they are now' : `brought up as at \`${change.since}\` and then changed to what it is now`}: ${summary}.

## What the rehearsal asked

${table(['outcome', 'check', 'what was seen'], checkRows(checks))}

## What \`strata verify --full\` saw at its end

${table(['outcome', 'check', 'what was seen'], checkRows(verified))}

${exchangeText(rehearsal)}
`;
}

function exchangeText({ exchanges, unseen, steps }: Rehearsal): string {
  const head = ['key', 'described', 'in the rehearsal', 'why'];
  const rows = exchanges.map(({ key, from, to, why }) => [`\`${key}\``, cell(from), cell(to), why]);
  const times = steps.map(({ title, seconds }) => [title, String(seconds)]);
  return `## What was exchanged

Everything else is as described: names, roles, ports, private addresses, variables and the order of the plays.

${table(head, rows)}

## What no rehearsal can show

${unseen.map((line) => `* ${line}`).join('\n')}

## How long it took

${table(['step', 'seconds'], times)}`;
}
