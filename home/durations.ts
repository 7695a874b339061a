/** How long the steps of commands took on this machine, so that the next run can say what is usual. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stateFolder } from '../platform/folders';
import { replaceFile } from '../platform/write';

/** Seconds of the last successful runs, the newest last; by command, such as `up prod`, and title of the step. */
type Noted = Record<string, Record<string, number[]>>;

export interface StepOf {
  /** As it is typed, such as `up prod`. */
  readonly command: string;
  /** Title of the step. */
  readonly step: string;
}

const remembered = 5;

/** @returns median seconds of the last runs; undefined: it never took a second here */
export function usualSeconds({ command, step }: StepOf, file = fileHere()): number | undefined {
  const seconds = [...(read(file)[command]?.[step] ?? [])].sort((a, b) => a - b);
  return seconds[Math.floor(seconds.length / 2)];
}

/** Of a step that succeeded. What takes less than a second needs no forecast. */
export function noteSeconds({ command, step }: StepOf, seconds: number, file = fileHere()): void {
  if (seconds < 1) return;
  const noted = read(file);
  const steps = (noted[command] ??= {});
  steps[step] = [...(steps[step] ?? []), seconds].slice(-remembered);
  try {
    replaceFile(file, JSON.stringify(noted), 0o600);
  } catch {
    // A forecast is no reason to fail: the folder may be read-only, or its disk full.
  }
}

function fileHere(): string {
  return join(stateFolder(), 'durations.json');
}

function read(file: string): Noted {
  try {
    const noted: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    const isObject = typeof noted === 'object' && noted !== null && !Array.isArray(noted);
    return isObject ? (noted as Noted) : {};
  } catch {
    return {};
  }
}
