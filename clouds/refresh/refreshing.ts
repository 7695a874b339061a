/** How a cloud's dated file is brought up to date. */
import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { Failure } from '../../platform/failure';
import { replaceFile } from '../../platform/write';
import type { Asking } from './answer';
import { differences } from './differences';

export interface Refreshing {
  /** In the cloud's folder. */
  readonly file: string;
  /** Variable of the shell that holds the token; null: everybody is answered. */
  readonly token: string | null;
  readonly load: () => Promise<Refresh>;
}

/** Brings a file up to date. @returns what changed, a line each */
export type Refresh = (file: string, asking: Asking) => Promise<string[]>;

export interface Source<T> {
  readonly shape: z.ZodType<T>;
  readonly ask: (before: T, asking: Asking) => Promise<T>;
}

export function refreshing<T extends object>({ shape, ask }: Source<T>): Refresh {
  return async (file, asking) => {
    const before = shape.parse(JSON.parse(readFileSync(file, 'utf8')));
    const after = await ask(before, asking);
    const read = shape.safeParse(after);
    if (!read.success) {
      const { path, message } = read.error.issues[0]!;
      throw new Failure(
        `what was answered makes no sound ${file} (${path.join('.')}: ${message}); it was left as it is`,
      );
    }
    replaceFile(file, `${JSON.stringify(after, null, 2)}\n`);
    return differences(before, after);
  };
}
