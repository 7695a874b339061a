/** Reads the output of a program line by line: from a pipe, or from a file, which the program can write to even if Strata is killed. */
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { lineReader } from '../../platform/lines';
import type { LineReader } from '../../platform/lines';

type OnLine = ((line: string) => void) | undefined;

/** Collects the whole output, and passes on each line when it is complete. */
export class Lines {
  text = '';
  private readonly decoder = new StringDecoder('utf8');
  private readonly lines: LineReader;

  constructor(source: Readable | null, onLine?: OnLine) {
    this.lines = lineReader((line) => line.trim() && onLine?.(line.trimEnd()));
    source?.on('data', (chunk: Buffer) => this.add(chunk));
    source?.on('close', () => this.flush());
  }

  add(chunk: Buffer): void {
    this.text += this.decoder.write(chunk);
    this.lines.read(chunk);
  }

  flush(): void {
    this.lines.end();
  }
}

/** Follows a file from its current end. */
export class Tail {
  private offset: number;
  private readonly lines: Lines;
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly file: string,
    onLine?: OnLine,
  ) {
    this.offset = existsSync(file) ? statSync(file).size : 0;
    this.lines = new Lines(null, onLine);
    this.timer = setInterval(() => this.read(), 200);
  }

  /** @returns all text that was appended to the file */
  end(): string {
    clearInterval(this.timer);
    this.read();
    this.lines.flush();
    return this.lines.text;
  }

  private read(): void {
    if (!existsSync(this.file)) return;
    const fd = openSync(this.file, 'r');
    const buffer = Buffer.alloc(65_536);
    for (let size = -1; size !== 0; this.offset += size) {
      size = readSync(fd, buffer, 0, buffer.length, this.offset);
      this.lines.add(buffer.subarray(0, size));
    }
    closeSync(fd);
  }
}
