/** Each host is off for an hour, as after a failed power supply: what is missed meanwhile is made up for without anybody. */
import { startServer, stopServer } from './end-to-end/account';
import { pause, restorable, sql } from './end-to-end/database';
import { expectSuccess, minutes, name, strata } from './end-to-end/harness';
import { useRunningEnvironment } from './soak/environment';
import { expectGreen } from './soak/reboots';

useRunningEnvironment();

/** Two hosts that have nothing to do with each other share an hour. */
const pairs = [
  ['db-1', 'spare'],
  ['edge', 'app-1'],
] as const;

test.each(pairs)(
  '%s and %s off for an hour: both are named, and all is green once they are on again',
  async (...pair) => {
    await sql('create table if not exists outlasts (n int); insert into outlasts values (1)');
    const rows = await sql('select count(*) from outlasts');
    for (const host of pair) await stopServer(host);
    const red = await strata('status', name);
    expect(red.code).toBe(1);
    for (const host of pair) expect(red.stdout).toMatch(new RegExp(`^failed +login to ${host}:`, 'm'));
    await pause(60 * 60);
    for (const host of pair) await startServer(host);
    await expectGreen(600);
    expect(await sql('select count(*) from outlasts')).toBe(rows);
    // The log written since reaches the bucket, and from there a moment of it comes back.
    const moment = await restorable();
    expectSuccess(await strata('restore', name, '--to', moment, '--consent', name));
    expect(await sql('select count(*) from outlasts')).toBe(rows);
    await expectGreen(120);
  },
  90 * minutes,
);
