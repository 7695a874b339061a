import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordSeconds, usualSeconds } from '../../home/durations';

const folder = mkdtempSync(join(tmpdir(), 'strata-durations-'));
const file = join(folder, 'durations.json');
afterEach(() => rmSync(file, { force: true, recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

const usual = (command: string) => usualSeconds({ command, step: 'Configure' }, file);
const note = (seconds: number, command = 'up prod') => recordSeconds({ command, step: 'Configure' }, seconds, file);

test('the usual duration is the median of the last five, of the same command', () => {
  expect(usual('up prod')).toBeUndefined();
  [900, 150, 11, 12, 160, 155].forEach((seconds) => note(seconds));
  note(40, 'up staging');
  expect([usual('up prod'), usual('up staging')]).toEqual([150, 40]);
});

test('a step of less than a second is not recorded', () => {
  note(0);
  expect(usual('up prod')).toBeUndefined();
});

test.each(['{', '[]', '{"up prod": {}}', 'null'])('a file that holds %s gives no forecast, and no failure', (text) => {
  writeFileSync(file, text);
  expect(usual('up prod')).toBeUndefined();
  note(7);
  expect(usual('up prod')).toBe(7);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ 'up prod': { Configure: [7] } });
});

test('a folder that cannot be written is no failure', () => {
  writeFileSync(file, '{}');
  expect(() => recordSeconds({ command: 'up prod', step: 'Configure' }, 7, join(file, 'durations.json'))).not.toThrow();
});
