/** The script for zsh, in an interactive zsh on a terminal of its own (zpty). */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasCommand } from '../../../platform/apt';
import { StandIn } from './stand-in';

const script = join(__dirname, '..', '..', '..', 'cli', 'completion', 'strata.zsh');

/** Each line is typed, and what it becomes is waited for: keys that come while zsh completes are lost. */
const driver = `
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "autoload -U compinit; compinit -u -D; source ${script}; setopt no_beep; COLUMNS=200; PROMPT='> '; echo is rea''dy"
zpty -r shell shown '*is ready*'
while (( $# )); do
  zpty -w -n shell "$1"$'\\t'
  zpty -r shell shown "*$2*"
  print -r -- "shown: \${shown//[^[:print:]]/ }"
  zpty -w -n shell $'\\x15'
  shift 2
done
zpty -d shell
`;

const skipReason = hasCommand('zsh') ? '' : ' (not observable here: no zsh)';

(skipReason ? describe.skip : describe)(`in zsh${skipReason}`, () => {
  let standIn: StandIn;
  beforeAll(() => (standIn = new StandIn()));
  afterAll(() => standIn.remove());

  /** Ends after 20 s where one of the lines does not become what is expected. */
  function typed(lines: readonly (readonly [keys: string, becomes: string])[]): string[] {
    const file = join(standIn.folder, 'driver.zsh');
    writeFileSync(file, driver);
    const { stdout } = spawnSync('zsh', ['-f', file, ...lines.flat()], {
      cwd: standIn.folder,
      env: standIn.env,
      encoding: 'utf8',
      timeout: 20_000,
      killSignal: 'SIGHUP',
    });
    return stdout.match(/^shown: .*$/gm) ?? [];
  }

  test('words behind `strata` and behind `npx strata`, with what they mean', () => {
    const lines = [
      ['strata ssh prod db', 'db-1'],
      ['npx strata ssh prod db', 'db-1'],
      ['strata graph prod --format=mer', '--format=mermaid'],
      ['strata va', 'validate  -- Check: every problem'],
    ] as const;
    expect(typed(lines)).toHaveLength(lines.length);
  });

  test('files where a file is wanted, and nothing where Strata knows no word', () => {
    const lines = [
      ['strata graph prod --output pict', 'picture\\\\ of\\\\ prod.svg'],
      ['strata graph prod --output=pict', 'picture\\\\ of\\\\ prod.svg'],
      ['npx other pict', 'picture\\\\ of\\\\ prod.svg'],
    ] as const;
    expect(typed(lines)).toHaveLength(lines.length);
  });
});
