/** How long the steps of commands took on this machine, so that the next run can say what is usual. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stateFolder } from '../platform/folders';
import { replaceFile } from '../platform/write';

/** Seconds of the last successful runs, the newest last; by command, such as `up prod`, and title of the step. */
type Durations = Record<string, Record<string, number[]>>;

export interface StepOf {
  /** As it is typed, such as `up prod`. */
  readonly command: string;
  /** Title of the step. */
  readonly step: string;
}

const historyLength = 5;

/** @returns median of the last runs in seconds; undefined: no run of this step took a second or more */
export function usualSeconds({ command, step }: StepOf, file = durationsFile()): number | undefined {
  const seconds = [...(read(file)[command]?.[step] ?? [])].sort((a, b) => a - b);
  return seconds[Math.floor(seconds.length / 2)];
}

/** For a step that succeeded. A step that takes less than a second needs no forecast. */
export function recordSeconds({ command, step }: StepOf, seconds: number, file = durationsFile()): void {
  if (seconds < 1) return;
  const noted = read(file);
  const steps = (noted[command] ??= {});
  steps[step] = [...(steps[step] ?? []), seconds].slice(-historyLength);
  try {
    replaceFile(file, JSON.stringify(noted), 0o600);
  } catch {
    // A forecast is no reason to fail: the folder may be read-only, or its disk full.
  }
}

function durationsFile(): string {
  return join(stateFolder(), 'durations.json');
}

function read(file: string): Durations {
  try {
    const noted: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    const isObject = typeof noted === 'object' && noted !== null && !Array.isArray(noted);
    return isObject ? (noted as Durations) : {};
  } catch {
    return {};
  }
}
