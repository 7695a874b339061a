/** The last lines of a failure have the same form whatever failed: a word, and what belongs to it. */

type Word = 'host' | 'task' | 'cause' | 'try' | 'log';

const width = 'cause: '.length;

export function failureLine(word: Word, text: string): string {
  return `${`${word}:`.padEnd(width)}${text}`;
}
