/** How a cloud's dated file is brought up to date. */
import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { Failure } from '../../platform/failure';
import { replaceFile } from '../../platform/write';
import type { Asking } from './answer';
import { differences } from './differences';

export interface Refreshing {
  /** File name in the cloud's folder. */
  readonly file: string;
  /** Environment variable with the token; null: the API needs none. */
  readonly token: string | null;
  readonly load: () => Promise<Refresh>;
}

/** Updates a file. @returns one line for each change */
export type Refresh = (file: string, asking: Asking) => Promise<string[]>;

export interface Source<T> {
  readonly shape: z.ZodType<T>;
  readonly ask: (before: T, asking: Asking) => Promise<T>;
}

export function refreshing<T extends object>({ shape, ask }: Source<T>): Refresh {
  return async (file, asking) => {
    const before = shape.parse(JSON.parse(readFileSync(file, 'utf8')));
    const after = await ask(before, asking);
    const parsed = shape.safeParse(after);
    if (!parsed.success) {
      const { path, message } = parsed.error.issues[0]!;
      throw new Failure(
        `what was answered makes no sound ${file} (${path.join('.')}: ${message}); it was left as it is`,
      );
    }
    replaceFile(file, `${JSON.stringify(after, null, 2)}\n`);
    return differences(before, after);
  };
}
