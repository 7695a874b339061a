import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';

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
    const isOwn = wanted.has(relative(folder, file)) || isDraft(entry.name);
    if (!entry.isDirectory() && !isOwn) rmSync(file, { force: true });
  }
}

export function replaceFile(file: string, text: string, mode = 0o644): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text && (statSync(file).mode & 0o777) === mode) return;
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, text);
  chmodSync(draft, mode);
  renameSync(draft, file);
}

/** Of another run, which is about to give it its name; one that was killed is in nobody's way. */
function isDraft(name: string): boolean {
  const pid = /\.(\d+)\.new$/.exec(name)?.[1];
  return pid !== undefined && isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
