/** The script for fish, which itself says what it would complete. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { hasCommand } from '../../../platform/apt';
import { StandIn } from './stand-in';

const script = join(__dirname, '..', '..', '..', 'cli', 'completion', 'strata.fish');

const skipReason = hasCommand('fish') ? '' : ' (not observable here: no fish)';

(skipReason ? describe.skip : describe)(`in fish${skipReason}`, () => {
  let standIn: StandIn;
  beforeAll(() => (standIn = new StandIn()));
  afterAll(() => standIn.remove());

  function completed(line: string): string[] {
    const words = ['--no-config', '-c', `source ${script}; complete -C '${line}'`];
    const { stdout, stderr } = spawnSync('fish', words, { cwd: standIn.folder, env: standIn.env, encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout.split('\n').filter((each) => each !== '');
  }

  test('words behind `strata` and behind `npx strata`, with what they mean', () => {
    expect(completed('strata va')).toEqual(['validate\tCheck: every problem', 'vault\tSecrets and keys']);
    expect(completed('npx strata ssh prod db')).toEqual(['db-1']);
    expect(completed('strata graph prod --format=mer')).toEqual(['--format=mermaid']);
  });

  test('files where a file is wanted, and nothing where Strata knows no word', () => {
    for (const line of ['strata graph prod --output pict', 'strata graph prod --output=pict', 'npx other pict'])
      expect(completed(line).join('\n')).toContain('picture of prod.svg');
    expect(completed('strata plan prod --vat pict')).toEqual([]);
    expect(completed('npx strata plan prod --vat pict')).toEqual([]);
  });
});
