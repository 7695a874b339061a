import { pause, restorable } from '../end-to-end/database';
import { killHost } from '../end-to-end/account';
import { expectSuccess, minutes, name, strata } from '../end-to-end/harness';
import { missing, startWriter } from '../end-to-end/writer';

/** Soon after a start the checkpointer would not look at archive_timeout for five minutes; the server's unit wakes it. */
export function disasterTests(): void {
  test(
    'a restored cluster, killed under writes, loses at most 60 s of them',
    async () => {
      const moment = await restorable();
      expectSuccess(await strata('restore', name, '--to', moment, '--consent', name));
      const writer = startWriter();
      await pause(75);
      await killHost('db-1');
      const killed = Date.now();
      const notes = await writer.stop();
      // The writer wrote for 75 s, four times a second at most: the notes of the first 15 s must come back, so they must exist.
      const oldNotes = notes.filter(({ at }) => killed - at > 60_000);
      expect(oldNotes.length).toBeGreaterThan(15);
      expect(notes.length - oldNotes.length).toBeGreaterThan(60);
      // The app is still running and misses its tables: red, and the message says what to do.
      const rebuilt = await strata('rebuild', name, 'db-1', '--consent', 'db-1');
      expect(rebuilt.code).toBe(1);
      expect(rebuilt.stderr).toContain(`npx strata restore ${name}`);
      expectSuccess(await strata('restore', name, '--consent', name));
      expectSuccess(await strata('up', name));
      expect(await missing(oldNotes)).toEqual([]);
    },
    20 * minutes,
  );
}
