import Table from 'cli-table3';
import colors from 'picocolors';
import { losses, lossWords } from '../../operations/apply';
import { notesText } from '../../operations/noted';
import type { Noted } from '../../operations/noted';
import type { Change, Observed, Verb } from '../../operations/plan';
import { fitColumns, terminalWidth, wrapCells } from './width';

const paint: Record<Verb, (text: string) => string> = {
  destroy: colors.red,
  replace: colors.red,
  change: colors.yellow,
  create: colors.green,
};
/** Irreversible changes come first. */
const verbs = Object.keys(paint) as Verb[];

const full = [7, 9, 44, 58];

export function changesText(observed: readonly Observed[], room = terminalWidth()): string {
  const observable = observed.filter((each) => each.observable);
  const changes = observable.flatMap((each) => each.changes);
  const noted = observable.filter((each) => each.changes.length === 0).flatMap((each) => each.noted);
  const blind = observed.flatMap((each) => (each.observable ? [] : [notObservable(each)]));
  const table = changes.length > 0 ? [changesTable(changes, room)] : [];
  const none = observable.length > 0 && changes.length + noted.length === 0 ? [noChanges(observable)] : [];
  return [...table, ...notedTexts(noted), ...none, ...blind].join('\n\n');
}

/** Changes of outputs, for stacks in which no resource changes. */
function notedTexts(noted: readonly Noted[]): string[] {
  const outputs = [...new Set(noted.map(({ stack, output }) => `${stack}.${output}`))];
  return outputs.map((of) => {
    const [stack, output] = of.split('.');
    const own = noted.filter((each) => each.stack === stack && each.output === output);
    return `Stack ${stack} would change no resource, but what its state says under \`${output}\`: ${notesText(own)}`;
  });
}

function notObservable({ stack, reason }: Extract<Observed, { observable: false }>): string {
  return `${colors.red(`Changes of stack ${stack}: not observable here`)}\n${reason}`;
}

function noChanges(observed: readonly Observed[]): string {
  const stacks = observed.map(({ stack }) => stack);
  return stacks.length === 2
    ? 'No changes: both stacks are what the description says.'
    : `No changes in stack ${stacks[0]}: it is what the description says.`;
}

function changesTable(changes: readonly Change[], room: number): string {
  const colWidths = fitColumns(fitColumns(full, 3, room), 2, room);
  const table = new Table({ head: ['stack', 'would', 'what', 'which'], style: { head: [], border: [] }, colWidths });
  rows(changes).forEach(({ stack, verb, what, which }) =>
    table.push(wrapCells([stack, paint[verb](verb), what, which], colWidths)),
  );
  const counts = verbs.map((verb) => `${changes.filter((change) => change.verb === verb).length} to ${verb}`).reverse();
  return `${table.toString()}\n${counts.join(', ')}`;
}

interface Row {
  readonly stack: string;
  readonly verb: Verb;
  readonly what: string;
  readonly which: string;
}

/** One row per resource type, but one row for each resource whose data would be lost. */
function rows(changes: readonly Change[]): Row[] {
  const dataLosses = losses(changes, []);
  return (['s3', 'infra'] as const).flatMap((stack) =>
    verbs.flatMap((verb) => {
      const own = changes.filter((change) => change.stack === stack && change.verb === verb);
      const harmless = own.filter((change) => !dataLosses.includes(change));
      const kinds = [...new Set(harmless.map(({ address }) => typeOf(address)))];
      return [
        ...own.filter((change) => dataLosses.includes(change)).map(lossRow),
        ...kinds.map((kind) => kindRow(harmless.filter(({ address }) => typeOf(address) === kind))),
      ];
    }),
  );
}

function lossRow(change: Change): Row {
  const { stack, verb, address } = change;
  const loss = `would ${verb === 'change' ? 'change' : 'be lost'} ${lossWords(change)}; to consent: --consent ${nameOf(address)}`;
  return { stack, verb, what: typeOf(address), which: colors.red(`${nameOf(address)}: ${loss}`) };
}

function kindRow(changes: readonly Change[]): Row {
  const { stack, verb, address } = changes[0]!;
  const count = changes.length > 1 ? ` × ${changes.length}` : '';
  const which = changes.map((change) => nameOf(change.address)).join(', ');
  return { stack, verb, what: `${typeOf(address)}${count}`, which };
}

function typeOf(address: string): string {
  return address.slice(0, address.indexOf('.'));
}

function nameOf(address: string): string {
  return address.slice(address.indexOf('.') + 1);
}
