/** Both stacks at the same time: neither waits for the other, and a refusal by one keeps both unchanged. */
import { setTimeout as pause } from 'node:timers/promises';
import { applyBoth } from '../../operations/apply-both';
import { inSteps } from '../../operations/face';
import { inRun } from '../../operations/run/in-run';
import { Failure } from '../../platform/failure';
import { environmentOf } from '../environment';
import { Recording } from './recording';

const calls: string[] = [];
const resources: Record<string, { address: string; change: { actions: string[] } }[]> = {};
let failing = '';

const mockTerraform = async (_environment: unknown, stack: string, [command = '']: string[]) => {
  calls.push(`${command} ${stack} begins`);
  await pause(stack === 's3' ? 20 : 10);
  calls.push(`${command} ${stack} ends`);
  if (`${command} ${stack}` === failing) throw new Failure(`${failing} failed`);
  return command === 'show' ? JSON.stringify({ resource_changes: resources[stack] }) : '';
};
jest.mock('../../operations/terraform', () => ({
  init: (environment: unknown, stack: string) => mockTerraform(environment, stack, ['init']),
  terraform: (environment: unknown, stack: string, args: string[]) => mockTerraform(environment, stack, args),
}));
jest.mock('../../operations/strays/adopt', () => ({ adoptStrays: () => Promise.resolve({ count: 0, words: '' }) }));

const environment = environmentOf('small.yaml');
const bothApplied = (...consent: string[]) =>
  inRun('up unit', () => inSteps(new Recording(), applyBoth(environment, consent)));
const changing = (action: string) => {
  resources['s3'] = [{ address: 'aws_s3_bucket.pg-backups', change: { actions: [action] } }];
  resources['infra'] = [{ address: 'aws_instance.db-1', change: { actions: [action] } }];
};

beforeEach(() => {
  calls.length = 0;
  failing = '';
  changing('create');
});

const position = (call: string) => calls.indexOf(call);

test('both are applied at the same time, after both were planned', async () => {
  await bothApplied();
  expect(position('apply infra begins')).toBeLessThan(position('apply s3 ends'));
  expect(position('apply s3 begins')).toBeLessThan(position('apply infra ends'));
  expect(position('show s3 ends')).toBeLessThan(position('apply infra begins'));
  expect(position('init s3 ends')).toBeLessThan(position('init infra begins'));
});

test('a loss in one of them is refused before either is changed, with all names at once', async () => {
  changing('delete');
  await expect(bothApplied('db-1')).rejects.toThrow(
    /^this would destroy aws_s3_bucket.pg-backups, .*--consent pg-backups$/,
  );
  await expect(bothApplied()).rejects.toThrow('--consent pg-backups --consent db-1');
  expect(calls.filter((call) => call.startsWith('apply'))).toEqual([]);
  await bothApplied('pg-backups', 'db-1');
  expect(calls).toContain('apply infra ends');
});

test('where one fails, the other one ends before the failure is reported', async () => {
  failing = 'apply infra';
  const callsAtFailure: string[] = [];
  const failure = bothApplied().catch((error: Error) => {
    callsAtFailure.push(...calls);
    throw error;
  });
  await expect(failure).rejects.toThrow('apply infra failed');
  expect(callsAtFailure).toContain('apply s3 ends');
});
