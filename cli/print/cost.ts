import Table from 'cli-table3';
import type { Cost, PriceList } from '../../views/cost';
import type { CostItem } from '../../views/cost-items';
import type { Emissions } from '../../views/emissions';
import { totals } from '../../views/money';
import type { Total } from '../../views/money';
import { fitColumns, terminalWidth } from './width';

/** @param vat percent to add to prices without VAT; undefined: prices are shown without it */
export function costText(cost: Cost, emissions: Emissions, vat?: number, room = terminalWidth()): string {
  const table = new Table({
    head: ['per month', 'what', 'cost', 'kg CO2e'],
    style: { head: [], border: [], compact: true },
    wordWrap: true,
    colWidths: fitColumns([longest(cost), 56, 20, 9], 1, room),
    colAligns: ['left', 'left', 'right', 'right'],
  });
  [...new Set(cost.items.map(({ of }) => of))].forEach((name) => {
    const items = cost.items.filter(({ of }) => of === name);
    table.push([name, items.map(itemText).join(', '), totals(items).map(sum).join('\n'), carbonOf(name, emissions)]);
  });
  table.push(['all', '', cost.totals.map(sum).join('\n'), amountText(emissions.kgPerMonth, '', emissions.unknown)]);
  return [table.toString(), ...gross(cost, vat), ...footnotes(cost, emissions)].join('\n');
}

function longest({ items }: Cost): number {
  return Math.max('per month'.length, ...items.map(({ of }) => of.length)) + 2;
}

function itemText({ what, amount }: CostItem): string {
  return `${what} ${amountText(amount, '', 0)}`;
}

function sum({ amount, currency, unknown }: Total): string {
  return amountText(amount, ` ${currency}`, unknown);
}

/** Unknown amounts are never shown as 0. */
function amountText(amount: number | null, unit: string, unknown: number): string {
  if (amount === null) return 'unknown';
  return `${unknown > 0 ? 'at least ' : ''}${amount.toFixed(2)}${unit}`;
}

function carbonOf(name: string, { servers }: Emissions): string {
  const server = servers.find((each) => each.name === name);
  if (!server) return '';
  return amountText(server.kgPerMonth, '', 0);
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
