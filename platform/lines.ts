import { StringDecoder } from 'node:string_decoder';

export interface LineReader {
  readonly read: (chunk: Buffer) => void;
  /** Passes on the last line even if it does not end with a newline. */
  readonly end: () => void;
}

/** Splits output, which arrives in chunks of any length, into whole lines. */
export function lineReader(onLine: (line: string) => void): LineReader {
  const decoder = new StringDecoder('utf8');
  let incompleteLine = '';
  return {
    read: (chunk) => {
      const lines = (incompleteLine + decoder.write(chunk)).split('\n');
      incompleteLine = lines.pop()!;
      lines.forEach((line) => onLine(line));
    },
    end: () => onLine(incompleteLine + decoder.end()),
  };
}
