import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface RenderedFile {
  readonly path: string;
  readonly text: string;
  /** @default - an ordinary file, 0644 */
  readonly executable?: boolean;
}

/** Wipes the folder and writes it anew, so that nothing of an earlier description lingers. */
export function writeAll(folder: string, files: readonly RenderedFile[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, text, executable } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { mode: executable ? 0o755 : 0o644 });
  }
}
