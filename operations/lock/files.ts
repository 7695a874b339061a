/** The notes of a lock as files in one folder. */
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { NoteStore } from './numbered-notes';

export class FileNotes implements NoteStore {
  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  list(): Promise<number[]> {
    return Promise.resolve(
      readdirSync(this.folder)
        .filter((name) => /^\d+$/.test(name))
        .map(Number),
    );
  }

  read(number: number): Promise<string | null> {
    const file = this.file(number);
    return Promise.resolve(existsSync(file) ? readFileSync(file, 'utf8') : null);
  }

  /** Atomic: a hard link to a file that is already complete. */
  create(number: number, text: string): Promise<boolean> {
    const draft = this.draft(text);
    try {
      linkSync(draft, this.file(number));
      return Promise.resolve(true);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return Promise.resolve(false);
      throw error;
    } finally {
      rmSync(draft);
    }
  }

  write(number: number, text: string): Promise<void> {
    renameSync(this.draft(text), this.file(number));
    return Promise.resolve();
  }

  remove(number: number): Promise<void> {
    rmSync(this.file(number), { force: true });
    return Promise.resolve();
  }

  /** Updates the time of the file: containers that cannot see the holder's process know by it that the holder is alive. */
  touch(number: number): void {
    if (existsSync(this.file(number))) utimesSync(this.file(number), new Date(), new Date());
  }

  ageSeconds(number: number): number {
    return (Date.now() - statSync(this.file(number)).mtimeMs) / 1000;
  }

  private draft(text: string): string {
    const file = join(this.folder, `.draft-${process.pid}`);
    writeFileSync(file, text, { mode: 0o600 });
    return file;
  }

  private file(number: number): string {
    return join(this.folder, String(number));
  }
}
