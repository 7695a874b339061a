import { StringDecoder } from 'node:string_decoder';

export interface LineReader {
  readonly read: (chunk: Buffer) => void;
  /** What came after the last line's end is a line, too. */
  readonly end: () => void;
}

/** Output arrives in pieces that end anywhere; only whole lines are told. */
export function lineReader(tell: (line: string) => void): LineReader {
  const decoder = new StringDecoder('utf8');
  let begun = '';
  return {
    read: (chunk) => {
      const lines = (begun + decoder.write(chunk)).split('\n');
      begun = lines.pop()!;
      lines.forEach((line) => tell(line));
    },
    end: () => tell(begun + decoder.end()),
  };
}
