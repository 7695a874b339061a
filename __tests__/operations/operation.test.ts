/** What every operation gets, from every user interface: a run of its own, the lock, and cleanup at its end. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { inSteps } from '../../operations/face';
import { operation } from '../../operations/operation';
import { loadEnvironment } from '../../operations/project';
import { ownFolders } from '../../operations/run/folders';
import { atEnd, Interrupted, interrupt, interruptAll, registerRunning } from '../../operations/run/interrupt';
import { currentRun, logFolder } from '../../operations/run/run';
import { Recording } from './recording';

const name = `unit-operation-${process.pid}`;
const originalEnv = { ...process.env };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'strata-operation-'));
  Object.assign(process.env, { STRATA_ENVIRONMENTS: folder, STRATA_HOME: folder });
  writeFileSync(join(folder, `${name}.yaml`), readFileSync(join(__dirname, '..', 'fixtures', 'small.yaml')));
});
afterEach(() => {
  process.env = { ...originalEnv };
  rmSync(folder, { recursive: true });
});

type Body = (face: Recording) => Promise<unknown>;
const request = (body: Body) => ({ environment: name, body });
type Request = ReturnType<typeof request>;
/** `vault keep` changes, `validate` looks; neither needs a tool. */
const changing = operation('vault keep', 'changes', ({ body }: Request, face) => body(face as Recording));
const looking = operation('validate', 'looks', ({ body }: Request, face) => body(face as Recording));
const change = (body: Body, face = new Recording()) => changing(request(body), face);
const look = (body: Body, face = new Recording()) => looking(request(body), face);

/** Work that goes on until `end` is called. */
function paused() {
  let end: () => void = () => {};
  const ending = new Promise<void>((resolve) => (end = resolve));
  let signalStart: () => void = () => {};
  const working = new Promise<void>((resolve) => (signalStart = resolve));
  const body = async () => {
    signalStart();
    await ending;
  };
  return { body, working, end };
}

test('one that changes an environment keeps every other out until its end; one that looks does not', async () => {
  const { body, working, end } = paused();
  const first = change(body);
  await working;
  const words = new RegExp(`^${name} is locked: \`strata vault keep ${name}\` of .* works on it since`);
  await expect(change(() => Promise.resolve())).rejects.toThrow(words);
  await expect(look(() => Promise.resolve('seen'))).resolves.toBe('seen');
  end();
  await first;
  await expect(change(() => Promise.resolve('done'))).resolves.toBe('done');
});

test('an operation that is started for one environment and changes another locks the other one', async () => {
  const other = `${name}-2`;
  writeFileSync(join(folder, `${other}.yaml`), readFileSync(join(folder, `${name}.yaml`)));
  const { body, working, end } = paused();
  const into = operation('vault keep', () => other, body);
  const first = into(request(body), new Recording());
  await working;
  await expect(into(request(body), new Recording())).rejects.toThrow(`${other} is locked`);
  await expect(change(() => Promise.resolve('done'))).resolves.toBe('done');
  end();
  await first;
});

test('an operation that fails releases its lock, and its resources in reverse order', async () => {
  const undone: string[] = [];
  const failing = change(() => {
    atEnd(() => Promise.resolve(void undone.push('first')));
    atEnd(() => Promise.reject(new Error('cannot be undone')));
    atEnd(() => Promise.resolve(void undone.push('second')));
    return Promise.reject(new Error('no'));
  });
  await expect(failing).rejects.toThrow('no');
  expect(undone).toEqual(['second', 'first']);
  await change(() => Promise.resolve());
});

test('runs of one process have folders and logs of their own, which end with them', async () => {
  const environment = loadEnvironment(name);
  const runFolders = () => Promise.resolve([ownFolders(environment).out, logFolder(environment.home), currentRun().id]);
  const [one, other] = (await Promise.all([look(runFolders), look(runFolders)])) as [string[], string[]];
  expect(new Set([...one, ...other]).size).toBe(6);
  for (const [out, logs] of [one, other]) {
    expect(existsSync(out!)).toBe(false);
    expect(basename(logs!)).toMatch(/^\d{8}T\d{6}Z-validate-\d+/);
  }
  expect(readdirSync(join(environment.home, 'logs'))).toContain('latest');
});

test('when a run is interrupted its work ends, no other step begins, and other runs go on', async () => {
  const face = new Recording();
  const messages: string[] = [];
  const interrupts: number[] = [];
  const steps = (body: () => void) => [
    { title: 'works', run: () => Promise.resolve(body()) },
    { title: 'would come next', run: () => Promise.resolve() },
  ];
  const run = look(() => {
    const ends = registerRunning({
      words: ['it is being ended'],
      goesOn: [],
      interrupt: (times) => interrupts.push(times),
    });
    const work = () => expect(interrupt(currentRun(), 'SIGTERM', (text) => messages.push(text))).toBe(true);
    return inSteps(face, steps(work)).finally(ends);
  }, face);
  await expect(run).rejects.toThrow(Interrupted);
  await expect(run).rejects.toThrow('ended by SIGTERM; run the same command again to continue');
  expect([interrupts, messages]).toEqual([[0], ['SIGTERM: it is being ended']]);
  await look((recording) =>
    inSteps(
      recording,
      steps(() => {}),
    ),
  );
});

test('a signal reaches every run, and where no run works nothing handles it', async () => {
  const interruptedRuns: string[] = [];
  const begin = (of: string) => {
    const { body, working, end } = paused();
    const run = look(async () => {
      const ends = registerRunning({ words: [], goesOn: [], interrupt: () => interruptedRuns.push(of) });
      await body().finally(ends);
    });
    return { run, working, end };
  };
  expect(interruptAll('SIGINT', () => {})).toBe(false);
  const both = [begin('one'), begin('other')];
  await Promise.all(both.map(({ working }) => working));
  expect(interruptAll('SIGINT', () => {})).toBe(true);
  expect(interruptedRuns).toEqual(['one', 'other']);
  both.forEach(({ end }) => end());
  await Promise.all(both.map(({ run }) => run));
});
