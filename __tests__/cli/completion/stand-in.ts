/** A `strata` that answers a few questions of completion at once; what it is asked otherwise it knows nothing of. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { answerText } from '../../../cli/completion/script';
import type { Suggestions } from '../../../cli/completion/suggestions';

const plain = (value: string) => [{ value, words: '' }];
const answers: Readonly<Record<string, Suggestions>> = {
  'ssh prod db': plain('db-1'),
  'graph prod --format=mer': plain('--format=mermaid'),
  'graph prod --format = mer': plain('mermaid'),
  'graph prod --output pict': 'files',
  'graph prod --output=pict': 'files',
  'graph prod --output = pict': 'files',
  'plan $(touch ran) --on': plain('--only'),
  va: [
    { value: 'validate', words: 'Check: every problem' },
    { value: 'vault', words: 'Secrets and keys' },
  ],
};

export class StandIn {
  readonly folder = mkdtempSync(join(tmpdir(), 'strata-completion-'));
  readonly env: NodeJS.ProcessEnv;

  constructor() {
    const bin = join(this.folder, 'bin');
    mkdirSync(bin);
    const cases = Object.entries(answers).map(
      ([line, all]) => `'__complete ${line}') printf '%s' '${answerText(all)}' ;;`,
    );
    writeFileSync(join(bin, 'strata'), `#!/bin/sh\ncase "$*" in\n${cases.join('\n')}\nesac\n`);
    chmodSync(join(bin, 'strata'), 0o755);
    writeFileSync(join(this.folder, 'picture of prod.svg'), '');
    const path = [bin, process.env['PATH']].join(delimiter);
    this.env = { ...process.env, PATH: path, HOME: this.folder, INPUTRC: '/dev/null', TERM: 'dumb' };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
