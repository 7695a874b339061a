/** Every known failure of a program on a host is told with what to try. */
import { stringify } from 'yaml';
import { ansibleFailure } from '../../operations/ansible-failure';
import { environmentOf } from '../environment';
import { captured } from './captured-messages';

const environment = environmentOf('small.yaml');

/** The failure of a task on a host; without a host, of a run that ended before its first task. */
function words(host: string | null, message: string): string {
  const failures = host === null ? [] : [{ host, task: 'Install', at: 'x.yml:1', said: stringify({ msg: message }) }];
  return ansibleFailure({ failures, output: message, environment, scrub: (text) => text, log: 'a.log' }).message;
}

test.each(captured)('%s: what to try', (_name, message, remedy) => {
  const lines = words('db-1', message).split('\n');
  expect(lines.filter((line) => line.startsWith('try: '))).toEqual([expect.stringMatching(remedy)]);
});

test('an unknown cause has no remedy; the disk of this machine is meant where no host is', () => {
  expect(words('db-1', 'something new')).not.toContain('try:');
  expect(words(null, '[ERROR]: Unexpected Exception: [Errno 28] No space left on device')).toMatch(
    /^try: +This machine/m,
  );
});

test('what a certificate authority says is told by its reason, not by its advice', () => {
  const [, message] = captured.find(([name]) => name === 'name that resolves elsewhere')!;
  const report = `no certificate for shop.example.org; the other sites are served.\n${message}`;
  expect(words('edge', report)).toMatch(
    /^cause: no certificate for shop.example.org;.* … Detail: 198.51.100.7: Invalid/m,
  );
});
