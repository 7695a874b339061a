import Table from 'cli-table3';
import type { Cost, PriceList } from '../../views/cost';
import type { CostItem } from '../../views/cost-items';
import type { Emissions } from '../../views/emissions';
import { totals } from '../../views/money';
import type { Total } from '../../views/money';
import { fitting, terminalWidth } from './width';

/** @param vat percent on top of prices without VAT; undefined: shown as they are */
export function costText(cost: Cost, emissions: Emissions, vat?: number, room = terminalWidth()): string {
  const table = new Table({
    head: ['per month', 'what', 'cost', 'kg CO2e'],
    style: { head: [], border: [], compact: true },
    wordWrap: true,
    colWidths: fitting([longest(cost), 56, 20, 9], 1, room),
    colAligns: ['left', 'left', 'right', 'right'],
  });
  [...new Set(cost.items.map(({ of }) => of))].forEach((name) => {
    const items = cost.items.filter(({ of }) => of === name);
    table.push([name, items.map(told).join(', '), totals(items).map(sum).join('\n'), carbonOf(name, emissions)]);
  });
  table.push(['all', '', cost.totals.map(sum).join('\n'), known(emissions.kgPerMonth, '', emissions.unknown)]);
  return [table.toString(), ...gross(cost, vat), ...footnotes(cost, emissions)].join('\n');
}

function longest({ items }: Cost): number {
  return Math.max('per month'.length, ...items.map(({ of }) => of.length)) + 2;
}

function told({ what, amount }: CostItem): string {
  return `${what} ${known(amount, '', 0)}`;
}

function sum({ amount, currency, unknown }: Total): string {
  return known(amount, ` ${currency}`, unknown);
}

/** What is not known is never nothing. */
function known(amount: number | null, unit: string, unknown: number): string {
  if (amount === null) return 'unknown';
  return `${unknown > 0 ? 'at least ' : ''}${amount.toFixed(2)}${unit}`;
}

function carbonOf(name: string, { servers }: Emissions): string {
  const server = servers.find((each) => each.name === name);
  if (!server) return '';
  return known(server.kgPerMonth, '', 0);
}

function gross({ totals: all, prices }: Cost, vat: number | undefined): string[] {
  if (vat === undefined) return [];
  if (prices.some((list) => list.vat !== 'excluded')) return ['With VAT: unknown, since some prices are as agreed.'];
  return all.map(
    (total) => `With ${vat} % VAT: ${sum({ ...total, amount: total.amount && total.amount * (1 + vat / 100) })}`,
  );
}

function footnotes({ prices, notCounted, notes }: Cost, { method, source, date }: Emissions): string[] {
  return [
    ...prices.map((list) => `Prices: ${priceNote(list)}.`),
    ...(notCounted.length > 0 ? [`Not counted: ${notCounted.join('; ')}.`] : []),
    ...notes.map((note) => `Note: ${note}.`),
    `CO2e: ${method} (clouds/energy.json, as of ${date}; ${source}).`,
  ];
}

function priceNote({ name, source, date, vat }: PriceList): string {
  const from = source ? `${name}, as of ${date} (${source})` : name;
  return `${vat === 'excluded' ? 'without VAT' : 'VAT as agreed'}, from ${from}`;
}
