import { setTimeout as pause } from 'node:timers/promises';
import { atMost } from '../../platform/at-once';

test('no more than the limit at once, and results in the order of the input', async () => {
  let [now, most] = [0, 0];
  const work = async (ms: number) => {
    most = Math.max(most, (now += 1));
    await pause(ms);
    now -= 1;
    return ms;
  };
  expect(await atMost(2, [30, 10, 20, 5], work)).toEqual([30, 10, 20, 5]);
  expect(most).toBe(2);
});

test('after the first failure no other one starts', async () => {
  const startOrder: number[] = [];
  const work = async (one: number) => {
    startOrder.push(one);
    await pause(one === 1 ? 5 : 30);
    if (one === 1) throw new Error('of one');
  };
  await expect(atMost(2, [1, 2, 3, 4], work)).rejects.toThrow('of one');
  await pause(60);
  expect(startOrder).toEqual([1, 2]);
});
