/** The lock's notes as files of one folder. */
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
import type { Shelf } from './numbered-notes';

export class Files implements Shelf {
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

  /** Whole from its first moment: a link to a file that is written already. */
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

  /** Says that its holder lives, to systems that cannot see its process. */
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
