import { allEnded, combined } from '../../operations/failures';
import { Interrupted } from '../../operations/run/interrupt';
import { Failure } from '../../platform/failure';

const [store, cloud] = [new Failure('the store refused'), new Failure('the cloud refused')];

test('one failure is thrown unchanged; several as one, with all messages', () => {
  expect(combined([store])).toBe(store);
  expect((combined([store, cloud]) as Error).message).toBe('the store refused\n\nthe cloud refused');
});

test('a signal explains all of them; a defect of Strata is not hidden behind a failure', () => {
  const signal = new Interrupted('SIGINT');
  const defect = new TypeError('undefined');
  expect(combined([store, defect, signal])).toBe(signal);
  expect(combined([store, defect])).toBe(defect);
});

test('the values of all, in their order', async () => {
  expect(await allEnded([Promise.resolve(1), Promise.resolve(2)])).toEqual([1, 2]);
  await expect(allEnded([Promise.resolve(1), Promise.reject(store)])).rejects.toBe(store);
});
