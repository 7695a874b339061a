import Table from 'cli-table3';
import colors from 'picocolors';
import type { Backup, HostBackups } from '../../parts/postgresql_backup/answer';
import { duration, minute, second } from '../../parts/postgresql_backup/time';
import { inUnits } from '../../operations/backups/bytes';
import { fitColumns, terminalWidth, wrapCells } from './width';

/** The id of an incremental backup has 33 characters and must not be cut, so it shares a column with the WAL range. */
const backupWidths = [35, 12, 15, 12];
const dumpWidths = [46, 12, 19, 11];

export function backupsText(report: HostBackups, room = terminalWidth()): string {
  return [
    problems(report),
    report.backups.length > 0 ? backupTable(report.backups, room) : 'There is no physical backup yet.',
    archive(report),
    proof(report),
    report.dumps.length > 0 ? dumpTable(report, room) : 'There is no dump yet.',
  ]
    .filter(Boolean)
    .join('\n\n');
}

function problems({ problems: all, problem, repository }: HostBackups): string {
  const messages = all.length > 0 ? all : repository === 'ready' ? [] : [problem || `the repository is ${repository}`];
  return messages.map((each) => colors.red(`Problem: ${each}`)).join('\n');
}

function backupTable(backups: readonly Backup[], room: number): string {
  const colWidths = fitColumns(backupWidths, 0, room);
  const head = ['backup and its WAL', 'kind, end', 'in the bucket,\nrestored', 'last proof'];
  const table = new Table({ head: wrapCells(head, colWidths), style: { head: [], border: [] }, colWidths });
  backups.forEach((each) =>
    table.push(wrapCells([identity(each), `${each.kind}\n${at(each.finished)}`, size(each), proofOf(each)], colWidths)),
  );
  return table.toString();
}

function identity({ id, damaged, walStart, walStop }: Backup): string {
  const wal = walStart ? [walStart === walStop ? walStart : `${walStart} to\n${walStop ?? 'unknown'}`] : [];
  return [damaged ? colors.red(`${id}\nis damaged`) : id, ...wal].join('\n');
}

function size({ repositoryBytes, databaseBytes }: Backup): string {
  return `${inUnits(repositoryBytes)}\nof ${inUnits(databaseBytes)}`;
}

function proofOf({ proof: of }: Backup): string {
  if (!of) return colors.yellow('none');
  return `${paint(of.outcome)(of.outcome)}\n${at(of.finished)}`;
}

function archive({ archive: of }: HostBackups): string {
  const { min, max, lastArchived, lagSeconds, failing, queueBytes, gap } = of;
  if (!max) return 'No WAL is in the archive yet.';
  const until = lastArchived ? `, last ${minute(lastArchived)}` : '';
  const lag = typeof lagSeconds === 'number' ? `, ${duration(lagSeconds)} behind` : '';
  const queue = queueBytes ? `; ${inUnits(queueBytes)} wait on the disk` : '';
  const state = failing ? colors.red('Archiving fails') : 'Archiving works';
  const hole = gap ? `\n${colors.red(`WAL since ${second(gap.since)} is missing.`)}` : '';
  return `${state}${until}${lag}${queue}.\nIn the archive: ${min} to ${max}${hole}`;
}

function proof({ lastProof }: HostBackups): string {
  if (!lastProof) return colors.yellow('No backup was proven by a restore yet.');
  const { outcome, finished, backup } = lastProof;
  return `Last proof by a restore: ${paint(outcome)(outcome)} ${second(finished)}${backup ? ` (${backup})` : ''}`;
}

function dumpTable({ dumps }: HostBackups, room: number): string {
  const colWidths = fitColumns(dumpWidths, 0, room);
  const table = new Table({
    head: ['dump', 'size', 'when', 'in bucket'],
    style: { head: [], border: [], compact: true },
    colWidths,
  });
  dumps.forEach(({ file, bytes, finished, inBucket }) => {
    const copied = inBucket ? 'yes' : colors.red('no');
    table.push(wrapCells([file, inUnits(bytes), finished ? minute(finished) : 'unknown', copied], colWidths));
  });
  return table.toString();
}

/** Date and time on two lines. */
function at(iso: string | null | undefined): string {
  return iso ? minute(iso).replace(' ', '\n') : 'unknown';
}

function paint(outcome: string): (text: string) => string {
  return outcome === 'passed' ? colors.green : colors.red;
}
