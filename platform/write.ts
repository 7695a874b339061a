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
 * Makes the folder hold these files and no others, so that nothing of an earlier description lingers. Each is there and
 * whole at every moment: somebody may be reading them.
 */
export function writeAll(folder: string, files: readonly RenderedFile[]): void {
  for (const { path, text, executable } of files) replaceFile(join(folder, path), text, executable ? 0o755 : 0o644);
  const wanted = new Set(files.map(({ path }) => join(path)));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const isOwn = wanted.has(relative(folder, file)) || isDraft(file);
    if (!entry.isDirectory() && !isOwn) rmSync(file, { force: true });
  }
}

/** For what can be made again at any time: a file that says the same already is left alone. */
export function replaceFile(file: string, text: string, mode = 0o644): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text && (statSync(file).mode & 0o777) === mode) return;
  mkdirSync(dirname(file), { recursive: true });
  writeAtomic(file, text, { mode, fsync: false });
}

/** For what exists once, such as a vault: on the disk before it has its name, and readable by its owner only. */
export function replacePrivateFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeAtomic(file, text, { mode: 0o600 });
}

/** Of another run, which is about to give it its name; what a killed one left is older. */
function isDraft(file: string): boolean {
  const name = /\.\d+$/;
  return (
    name.test(file) && Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) < draftSeconds * 1000
  );
}

const draftSeconds = 60;
