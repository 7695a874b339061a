/** A run that is told to end: what works for it is ended its own way and waited for; nothing new is begun. */
import type { Report } from '../../platform/report';
import { Failure } from '../../platform/failure';
import { currentRun, openRuns } from './run';
import type { Run, Running, Signal } from './run';

/** A run ended since it was told to, not since something did not work. */
export class Interrupted extends Failure {
  constructor(readonly signal: Signal) {
    super(`ended by ${signal}; the same command goes on from here`);
  }
}

/** To be done before this run ends, whatever ends it. */
export function atEnd(cleanUp: () => Promise<void>): void {
  currentRun().cleanUps.add(cleanUp);
}

export function starts(what: Running): () => void {
  const { running } = currentRun();
  running.add(what);
  return () => void running.delete(what);
}

/** @throws Interrupted where this run was told to end */
export function goOn(): void {
  const { received } = currentRun();
  if (received) throw new Interrupted(received);
}

export function isInterrupted(): boolean {
  return currentRun().received !== null;
}

/** @returns whether something works for it that is ended now, and has to be waited for */
export function interrupt(run: Run, signal: Signal, say: Report): boolean {
  run.received ??= signal;
  if (run.running.size === 0) return false;
  for (const each of run.running) {
    say(`${signal}: ${each.words[run.timesTold] ?? 'it is killed.'}`);
    each.interrupt(run.timesTold);
  }
  run.timesTold += 1;
  return true;
}

/** As `interrupt`, for every run of this process. */
export function interruptAll(signal: Signal, say: Report): boolean {
  return openRuns()
    .map((run) => interrupt(run, signal, say))
    .some(Boolean);
}

/** What the run holds is let go; the last that was taken first. */
export async function cleanUp(run: Run): Promise<void> {
  for (const each of [...run.cleanUps].reverse()) await each().catch(() => undefined);
  run.cleanUps.clear();
}

/** For a process that ends at once. */
export async function cleanUpAll(): Promise<void> {
  for (const run of openRuns()) await cleanUp(run);
}
