/** What every operation gets, whichever face starts it: a run of its own, the lock, and a careful end. */
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
const kept = { ...process.env };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'strata-operation-'));
  Object.assign(process.env, { STRATA_ENVIRONMENTS: folder, STRATA_HOME: folder });
  writeFileSync(join(folder, `${name}.yaml`), readFileSync(join(__dirname, '..', 'fixtures', 'small.yaml')));
});
afterEach(() => {
  process.env = { ...kept };
  rmSync(folder, { recursive: true });
});

type Body = (face: Recording) => Promise<unknown>;
const request = (body: Body) => ({ environment: name, body });
type Asked = ReturnType<typeof request>;
/** `vault keep` changes, `validate` looks; neither needs a tool. */
const changing = operation('vault keep', 'changes', ({ body }: Asked, face) => body(face as Recording));
const looking = operation('validate', 'looks', ({ body }: Asked, face) => body(face as Recording));
const change = (body: Body, face = new Recording()) => changing(request(body), face);
const look = (body: Body, face = new Recording()) => looking(request(body), face);

/** Work that goes on until it is told to end. */
function paused() {
  let end: () => void = () => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  let begun: () => void = () => {};
  const working = new Promise<void>((resolve) => (begun = resolve));
  const body = async () => {
    begun();
    await ended;
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

test('one that is asked of an environment and changes another keeps others out of that one', async () => {
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

test('what fails lets go of the lock, and what it held in the order that undoes it', async () => {
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
  const seen = () => Promise.resolve([ownFolders(environment).out, logFolder(environment.home), currentRun().id]);
  const [one, other] = (await Promise.all([look(seen), look(seen)])) as [string[], string[]];
  expect(new Set([...one, ...other]).size).toBe(6);
  for (const [out, logs] of [one, other]) {
    expect(existsSync(out!)).toBe(false);
    expect(basename(logs!)).toMatch(/^\d{8}T\d{6}Z-validate-\d+/);
  }
  expect(readdirSync(join(environment.home, 'logs'))).toContain('latest');
});

test('told to end, what works is ended, no step begins any more, and other runs go on', async () => {
  const face = new Recording();
  const said: string[] = [];
  const told: number[] = [];
  const steps = (body: () => void) => [
    { title: 'works', run: () => Promise.resolve(body()) },
    { title: 'would come next', run: () => Promise.resolve() },
  ];
  const ended = look(() => {
    const ends = registerRunning({ words: ['it is being ended'], interrupt: (times) => told.push(times) });
    const work = () => expect(interrupt(currentRun(), 'SIGTERM', (text) => said.push(text))).toBe(true);
    return inSteps(face, steps(work)).finally(ends);
  }, face);
  await expect(ended).rejects.toThrow(Interrupted);
  await expect(ended).rejects.toThrow('ended by SIGTERM; run the same command again to continue');
  expect([told, said]).toEqual([[0], ['SIGTERM: it is being ended']]);
  await look((recording) =>
    inSteps(
      recording,
      steps(() => {}),
    ),
  );
});

test('a signal reaches every run; nothing keeps a process in which nothing works', async () => {
  const told: string[] = [];
  const begin = (of: string) => {
    const { body, working, end } = paused();
    const run = look(async () => {
      const ends = registerRunning({ words: [], interrupt: () => told.push(of) });
      await body().finally(ends);
    });
    return { run, working, end };
  };
  expect(interruptAll('SIGINT', () => {})).toBe(false);
  const both = [begin('one'), begin('other')];
  await Promise.all(both.map(({ working }) => working));
  expect(interruptAll('SIGINT', () => {})).toBe(true);
  expect(told).toEqual(['one', 'other']);
  both.forEach(({ end }) => end());
  await Promise.all(both.map(({ run }) => run));
});
