import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { sync as writeAtomic } from 'write-file-atomic';

export interface RenderedFile {
  readonly path: string;
  readonly text: string;
  /** @default - an ordinary file, 0644 */
  readonly executable?: boolean;
}

/**
 * Writes these files and deletes all others in the folder, such as files of an earlier description. Each file is replaced
 * atomically, because another process may be reading it.
 */
export function writeAll(folder: string, files: readonly RenderedFile[]): void {
  for (const { path, text, executable } of files) replaceFile(join(folder, path), text, executable ? 0o755 : 0o644);
  const paths = new Set(files.map(({ path }) => join(path)));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const isOwn = paths.has(relative(folder, file)) || isFreshDraft(file);
    if (!entry.isDirectory() && !isOwn) rmSync(file, { force: true });
  }
}

/** For files that can be generated again: a file that already has this content is not touched. */
export function replaceFile(file: string, text: string, mode = 0o644): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text && (statSync(file).mode & 0o777) === mode) return;
  mkdirSync(dirname(file), { recursive: true });
  writeAtomic(file, text, { mode, fsync: false });
}

/** For files without another copy, such as a vault: flushed to disk before it is renamed, and readable by its owner only. */
export function replacePrivateFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeAtomic(file, text, { mode: 0o600 });
}

/** A temporary file that another run is about to rename; the temporary file of a killed run is older. */
function isFreshDraft(file: string): boolean {
  const name = /\.\d+$/;
  return (
    name.test(file) && Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) < draftSeconds * 1000
  );
}

const draftSeconds = 60;
