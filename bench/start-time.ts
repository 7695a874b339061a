/**
 * Where the time of `npm start` goes, step by step and task by task: `up lab` with images but without anything in the
 * lab, again without a change, and the playbook on one host. Needs a machine without a lab cloud `lab`, and nothing
 * beside it; writes bench/start-time-result.md. `npm run bench:start`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Face } from '../operations/face';
import type { Stage, Step } from '../operations/progress';
import type { Report } from '../platform/report';

const environmentName = 'lab';
const oneHost = 'db-1';
const home = mkdtempSync(join(tmpdir(), 'strata-bench-start-'));
// Before the first import of code that reads it.
process.env['STRATA_HOME'] = home;
// Terraform's own files of this checkout name the state of another home.
process.env['CDKTF_OUTDIR'] = join(home, 'cdktf.out');

interface Timed {
  readonly name: string;
  readonly seconds: number;
}

interface Recording {
  /** Steps of an operation, in the order in which they ended. */
  readonly steps: Timed[];
  /** Messages of each step; a playbook tells its plays and tasks. */
  readonly marks: { readonly name: string; readonly at: number }[];
}

type Finished = Recording & {
  /** From the first step to the end of the last: less than the sum, since some run at the same time. */
  readonly seconds: number;
};

const seconds = (from: number, to = Date.now()) => (to - from) / 1000;

/** Runs one step and keeps its time. */
async function timed({ steps, marks }: Recording, { title, run }: Step): Promise<void> {
  const report = (name: string) => void marks.push({ name, at: Date.now() });
  const begin = Date.now();
  await run(report);
  report('end');
  steps.push({ name: title, seconds: seconds(begin) });
}

/** A face that only keeps times. @source operations/face.ts */
function recordingFace(recording: Recording): Face {
  const stage = async (each: Stage) => {
    const steps = 'parallel' in each ? each.parallel : [each];
    await Promise.all(steps.map((step) => timed(recording, step)));
  };
  return {
    progress: {
      steps: async (stages) => {
        for (const each of stages) await stage(each);
      },
      tell: () => undefined,
      remark: () => undefined,
    },
    consent: {
      ask: () => Promise.reject(new Error('a benchmark consents to nothing')),
      agree: () => Promise.resolve(true),
    },
  };
}

/** Time from one message to the next; the tasks of one name on several hosts begin together. */
function durations({ marks }: Recording): Timed[] {
  return marks.slice(0, -1).map(({ name, at }, index) => ({ name, seconds: seconds(at, marks[index + 1]!.at) }));
}

async function recorded(work: (recording: Recording) => Promise<unknown>): Promise<Finished> {
  const recording: Recording = { steps: [], marks: [] };
  const begin = Date.now();
  await work(recording);
  return { ...recording, seconds: seconds(begin) };
}

async function bringUp(): Promise<Finished> {
  const { up } = await import('../operations/commands/up');
  return recorded((recording) => up({ environment: environmentName }, recordingFace(recording)));
}

async function configureOneHost(): Promise<Finished> {
  const { playbook } = await import('../operations/ansible');
  const { loadEnvironment } = await import('../operations/project');
  const { inRun } = await import('../operations/run/in-run');
  const environment = loadEnvironment(environmentName);
  const run = async (report: Report) => void (await playbook(environment, ['--limit', oneHost], report));
  return recorded((recording) => inRun('bench', () => timed(recording, { title: `Configure ${oneHost}`, run })));
}

const sum = (times: readonly Timed[]) => times.reduce((total, each) => total + each.seconds, 0);

/** In a table a bar begins the next cell. */
const row = ({ name, seconds: time }: Timed) => `| ${name.replaceAll('|', '›')} | ${time.toFixed(1)} |`;

function stepTable(title: string, { steps, seconds: whole }: Finished): string {
  return [`## ${title}: ${Math.round(whole)} s`, '', '| step | s |', '|---|--:|', ...steps.map(row)].join('\n');
}

/** The fifteen slowest tasks, and all others in one row. */
function taskTable(title: string, recording: Recording): string {
  const tasks = durations(recording).filter(({ name }) => name.includes(' : '));
  const slowest = [...tasks].sort((one, other) => other.seconds - one.seconds).slice(0, 15);
  const rest = tasks.filter((each) => !slowest.includes(each));
  const rows = [...slowest, { name: `${rest.length} other tasks`, seconds: sum(rest) }].map(row);
  return [`### Tasks: ${title}`, '', '| role : task | s |', '|---|--:|', ...rows].join('\n');
}

async function measure(): Promise<string> {
  const first = await bringUp();
  const second = await bringUp();
  const one = await configureOneHost();
  return [
    stepTable('With images, into an empty lab', first),
    taskTable('with images', first),
    stepTable('Again, nothing to change', second),
    taskTable('again', second),
    stepTable('One host again', one),
    taskTable('one host', one),
  ].join('\n\n');
}

async function main(): Promise<void> {
  const { labReset } = await import('../lab/down');
  try {
    const tables = await measure();
    const head = `<!-- Made by \`npm run bench:start\` from bench/start-time.ts; not written by hand. -->
# Where the time of \`npm start\` goes

One run, ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores. The two stacks are applied at the same time, so their steps overlap.

`;
    writeFileSync(join(__dirname, 'start-time-result.md'), `${head}${tables}\n`);
  } finally {
    await labReset('lab', () => undefined);
    rmSync(home, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
