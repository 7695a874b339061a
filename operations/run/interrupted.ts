/** Marks a stack whose apply or destroy was interrupted, until one succeeds. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Homed {
  readonly home: string;
}

export function markInterrupted({ home }: Homed, stack: string): void {
  mkdirSync(home, { recursive: true });
  writeFileSync(fileOf(home, stack), '');
}

export function forgetInterrupted({ home }: Homed, stack: string): void {
  rmSync(fileOf(home, stack), { force: true });
}

export function wasInterrupted({ home }: Homed, stack: string): boolean {
  return existsSync(fileOf(home, stack));
}

function fileOf(home: string, stack: string): string {
  return join(home, `${stack}.interrupted`);
}
