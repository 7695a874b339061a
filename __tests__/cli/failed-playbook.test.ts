/** A command whose playbook fails, without a terminal: all that is printed, on both streams, in its order. */
import { mkdirSync, rmSync } from 'node:fs';
import { failClearly } from '../../cli/fail-clearly';
import { terminal } from '../../cli/face/terminal';
import { generatedFolder, playbook } from '../../operations/ansible';
import { inSteps } from '../../operations/face';
import { inRun } from '../../operations/run/in-run';
import { environmentOf } from '../environment';
import { HostStandIn } from '../operations/host-stand-in';
import { outputWhile } from './output';

const host = new HostStandIn();
const environment = { ...environmentOf('small.yaml'), name: `unit-failed-${process.pid}`, home: host.folder };
beforeAll(() => mkdirSync(generatedFolder(environment), { recursive: true }));
afterAll(() => {
  rmSync(generatedFolder(environment), { recursive: true });
  host.remove();
  process.exitCode = undefined;
});

test('step, host, task, cause, remedy and log are printed once, and nothing comes after them', async () => {
  const failed = { host: 'db-1', task: 'Install', at: 'x.yml:1', said: 'msg: No space left on device' };
  const script = `echo '${JSON.stringify({ failed })}' >&"$STRATA_EVENTS"`;
  const warnings = '[WARNING]: skipping vars_files item\n'.repeat(56);
  host.answers('playbook', 'fatal: [db-1]: FAILED! =>\n'.repeat(300), { code: 2, error: warnings, script });
  const step = { title: 'Configure', run: async () => void (await playbook(environment, [], () => {})) };
  const output = await outputWhile(async (say) => {
    const stderr = jest
      .spyOn(process.stderr, 'write')
      .mockImplementation((text) => (say(String(text).trimEnd()), true));
    await failClearly(() => inRun('up prod', () => inSteps(terminal(), [step])));
    stderr.mockRestore();
  });
  expect(output.trimEnd().split('\n')).toEqual([
    'Configure …',
    '✖ Configure',
    'Configure failed.',
    'host:  db-1',
    'task:  Install (x.yml:1)',
    'cause: No space left on device',
    expect.stringMatching(/^try: {3}A disk of db-1 is full/),
    expect.stringMatching(/^log: {3}\S+ansible\.log$/),
  ]);
});
