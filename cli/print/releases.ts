import Table from 'cli-table3';
import colors from 'picocolors';
import type { Release } from '../../parts/app/releases';
import { minute } from '../../parts/postgresql_backup/time';
import type { OfHost } from '../../operations/releases/hosts';
import type { Released } from '../../operations/releases/release';
import { fitColumns, terminalWidth, wrapCells } from './width';

const widths = [10, 19, 22, 44];

/** After a release: one line for each host. */
export function releasedText({ app, hosts }: Released): string {
  return hosts.map((host) => title(app, host)).join('\n');
}

/** One table for each host: the newest release first. */
export function releasesText(app: string, hosts: readonly OfHost[], room = terminalWidth()): string {
  return hosts.map((host) => [title(app, host), tableOf(host, room)].join('\n')).join('\n\n');
}

function title(app: string, { host, good, wanted, asOf }: OfHost): string {
  if (asOf !== undefined)
    return colors.yellow(`${app} on ${host}: it does not answer; by ${minute(asOf)} release ${good ?? 'none'} served`);
  if (good === null) return colors.red(`${app} on ${host}: no release was good yet`);
  const words = `${app} on ${host}: release ${good} serves`;
  return wanted ? words : `${words}; ${colors.yellow('it is not what is described')}`;
}

function tableOf({ good, releases }: OfHost, room: number): string {
  const colWidths = fitColumns(widths, 3, room);
  const head = ['release', 'when', 'by, commit', 'images, or why it failed'];
  const table = new Table({ head, style: { head: [], border: [] }, colWidths });
  for (const each of [...releases].reverse()) table.push(wrapCells(row(each, good), colWidths));
  return table.toString();
}

function row(release: Release, good: number | null): string[] {
  const { number, result, at, by = '', commit = '', images = {}, reason } = release;
  const state = number === good ? colors.green('serves') : result === 'failed' ? colors.red('failed') : result;
  const what =
    result === 'failed'
      ? (reason ?? '')
      : Object.entries(images)
          .map(([service, image]) => `${service}: ${shortened(image)}`)
          .join('\n');
  return [`${number}\n${state}`, at ? minute(at) : 'unknown', [by, commit].filter(Boolean).join('\n'), what];
}

/** Twelve letters of a digest are enough to tell two apart. */
function shortened(image: string): string {
  return image.replace(/@sha256:([0-9a-f]{12})[0-9a-f]*/, '@$1');
}
