/** Interrupts a run: its programs get signals and are waited for; no new step starts. */
import type { Report } from '../../platform/report';
import { Failure } from '../../platform/failure';
import { currentRun, openRuns } from './run';
import type { Run, Running, Signal } from './run';

/** The run ended because of a signal, not because a step failed. */
export class Interrupted extends Failure {
  /** @param goesOn sentences about what goes on elsewhere */
  constructor(
    readonly signal: Signal,
    goesOn: readonly string[] = [],
  ) {
    const again = 'run the same command again to continue';
    super([`ended by ${signal}; ${again}`, ...goesOn].join('\n'));
  }
}

/** Registers work for the end of this run, also after a failure or a signal. */
export function atEnd(cleanUp: () => Promise<void>): void {
  currentRun().cleanUps.add(cleanUp);
}

export function registerRunning(what: Running): () => void {
  const { running } = currentRun();
  running.add(what);
  return () => void running.delete(what);
}

/** Lets the run continue, unless it got a signal. @throws Interrupted after a signal */
export function goOn(): void {
  const { endSignal: received, goesOn } = currentRun();
  if (received) throw new Interrupted(received, [...goesOn]);
}

export function isInterrupted(): boolean {
  return currentRun().endSignal !== null;
}

/** @returns whether programs of the run are still running and have to be waited for */
export function interrupt(run: Run, signal: Signal, say: Report): boolean {
  run.endSignal ??= signal;
  if (run.running.size === 0) return false;
  for (const each of run.running) {
    say(`${signal}: ${each.words[run.signalCount] ?? 'it is killed.'}`);
    const goesOn = each.goesOn[run.signalCount] ?? '';
    if (goesOn !== '') run.goesOn.add(goesOn);
    each.interrupt(run.signalCount);
  }
  run.signalCount += 1;
  return true;
}

/** Calls `interrupt` for every run of this process. */
export function interruptAll(signal: Signal, say: Report): boolean {
  return openRuns()
    .map((run) => interrupt(run, signal, say))
    .some(Boolean);
}

/** Executes the registered clean-ups, the last one first. */
export async function cleanUp(run: Run): Promise<void> {
  for (const each of [...run.cleanUps].reverse()) await each().catch(() => undefined);
  run.cleanUps.clear();
}

/** For a process that exits immediately. */
export async function cleanUpAll(): Promise<void> {
  for (const run of openRuns()) await cleanUp(run);
}
