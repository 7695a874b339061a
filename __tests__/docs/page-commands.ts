/** The commands on a page that its reader types. */
import { textOf } from './documents';
import { simpleCommands } from './shapes';

const codeBlock = /^ *(?:\d+\. )?```(\w*)\n([^]*?)^ *```$/gm;

/** Programs whose commands in running text are meant to be typed. */
const commandStart = /^(npx strata|sudo|strata-restore|ansible-playbook) /;

/** Lines of the blocks of shell, without their comments. */
export function blockLines(document: string): string[] {
  const blocks = [...textOf(document).matchAll(codeBlock)].filter(([, language]) => language === 'sh');
  return blocks
    .flatMap(([, , body]) => body!.split('\n'))
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter(Boolean);
}

/** Commands in the running text and in tables. */
export function inlineCommands(document: string): string[] {
  const prose = textOf(document).replace(codeBlock, '');
  const code = [...prose.matchAll(/`([^`]+)`/g)].map(([, text]) => text!.replace(/\s+/g, ' '));
  return code.filter((text) => commandStart.test(text));
}

/** Every simple command of the page once; changing the folder is none. */
export function pageCommands(document: string): string[] {
  const lines = [...blockLines(document), ...inlineCommands(document)];
  const commands = lines.flatMap(simpleCommands).filter(([first]) => first !== 'cd');
  return [...new Set(commands.map((words) => words.join(' ')))];
}
