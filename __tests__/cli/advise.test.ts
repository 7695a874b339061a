import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateCommand } from '../../cli/commands/validate';
import { outputOf } from './output';

test('advice is printed with its place on standard error; the description still counts as sound', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'strata-advice-'));
  const stderrWrite = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  const before = process.env['STRATA_ENVIRONMENTS'];
  process.env['STRATA_ENVIRONMENTS'] = folder;
  try {
    writeFileSync(join(folder, 'prod.yaml'), readFileSync('__tests__/fixtures/hetzner.yaml'));
    expect(await outputOf(validateCommand(), 'prod')).toContain('prod: sound');
    const advice = (words: string) => [expect.stringMatching(new RegExp(`^advice: .*prod\\.yaml:\\d+:\\d+: ${words}`))];
    expect(stderrWrite.mock.calls).toEqual([
      advice("buckets\\.pg-backups: a server's access key"),
      advice('alerts: nobody gets a mail'),
      advice('postgresql\\.backup\\.proof: the nightly proof passes'),
    ]);
    expect(process.exitCode).toBeUndefined();
  } finally {
    stderrWrite.mockRestore();
    if (before === undefined) delete process.env['STRATA_ENVIRONMENTS'];
    else process.env['STRATA_ENVIRONMENTS'] = before;
    rmSync(folder, { recursive: true });
  }
});
