import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locked } from '../../lab/lock';
import { pause } from '../../lab/process';

const folder = mkdtempSync(join(tmpdir(), 'strata-'));
const file = join(folder, 'lab.lock');

afterAll(() => rmSync(folder, { recursive: true }));

test('two holders of a lock take turns', async () => {
  const events: string[] = [];
  const work = (name: string) =>
    locked(
      file,
      () => undefined,
      async () => {
        events.push(`${name} in`);
        await pause(0.1);
        events.push(`${name} out`);
      },
    );
  await Promise.all([work('first'), work('second')]);
  expect(events[1]?.split(' ')[0]).toBe(events[0]?.split(' ')[0]);
  expect(events[3]?.split(' ')[0]).toBe(events[2]?.split(' ')[0]);
});

test('a failure releases the lock', async () => {
  const failing = locked(
    file,
    () => undefined,
    () => Promise.reject(new Error('broken')),
  );
  await expect(failing).rejects.toThrow('broken');
  await expect(
    locked(
      file,
      () => undefined,
      () => Promise.resolve(1),
    ),
  ).resolves.toBe(1);
});
