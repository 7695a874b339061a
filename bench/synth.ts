/**
 * Measures synthesis: an AWS-only environment with the code before and after other clouds were added, alternately, and
 * every blueprint. Prints ratios of one run on one machine; `npm run bench:synth`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The last commit that supported only AWS. */
const before = '4c5a1ec';
const rounds = Number(process.env['ROUNDS'] ?? 7);
const project = join(__dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'strata-bench-'));

interface Subject {
  readonly name: string;
  /** Folder of the checkout. */
  readonly code: string;
  /** Folder of the description, and its name there. */
  readonly environments: string;
  readonly environment: string;
}

try {
  const old = checkout();
  const same = join(scratch, 'environments');
  mkdirSync(same);
  copyFileSync(join(old, 'environments', 'lab.yaml'), join(same, 'bench-synth.yaml'));
  const aws = { environments: same, environment: 'bench-synth' };
  const subjects = [
    { name: `AWS only, ${before}`, code: old, ...aws },
    { name: 'AWS only, now', code: project, ...aws },
    ...blueprints(),
  ];
  report(subjects, measure(subjects));
} finally {
  rmSync(scratch, { recursive: true, force: true });
  execFileSync('git', ['worktree', 'prune'], { cwd: project });
  rmSync(join(project, 'ansible', 'generated', 'bench-synth'), { recursive: true, force: true });
}

function checkout(): string {
  const folder = join(scratch, 'before');
  execFileSync('git', ['worktree', 'add', '--detach', folder, before], { cwd: project, stdio: 'ignore' });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

function blueprints(): Subject[] {
  const all = join(project, 'blueprints');
  return readdirSync(all).flatMap((system) =>
    readdirSync(join(all, system)).flatMap((file) => {
      const environments = join(scratch, `${system}-${file}`);
      mkdirSync(environments);
      copyFileSync(join(all, system, file), join(environments, 'bench-synth.yaml'));
      const subject = { name: `${system}/${file}`, code: project, environments, environment: 'bench-synth' };
      return seconds(subject) === null ? [] : [subject];
    }),
  );
}

/** Measures alternately, so that a slow minute of the machine affects all subjects. */
function measure(subjects: readonly Subject[]): number[][] {
  const times: number[][] = subjects.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    subjects.forEach((subject, at) => {
      const time = seconds(subject)!;
      // The first round fills caches.
      if (round > 0) times[at]!.push(time);
    });
  }
  return times;
}

/** User and system time of one synthesis of both stacks; null if the description is refused. */
function seconds({ code, environments, environment }: Subject): number | null {
  const env = {
    ...process.env,
    STRATA_ENV: environment,
    STRATA_ENVIRONMENTS: environments,
    STRATA_HOME: join(scratch, 'home'),
    CDKTF_OUTDIR: join(scratch, 'out', environment),
  };
  const start = cpuOfChildren();
  const { status } = spawnSync('node', ['-r', 'ts-node/register', 'main.ts'], { cwd: code, env, stdio: 'ignore' });
  return status === 0 ? cpuOfChildren() - start : null;
}

/** CPU time of finished child processes: fields 16 and 17 of /proc/self/stat, in hundredths of a second (proc(5)). */
function cpuOfChildren(): number {
  if (!existsSync('/proc/self/stat')) throw new Error('needs Linux');
  const fields = execFileSync('cat', [`/proc/${process.pid}/stat`], { encoding: 'utf8' })
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

function report(subjects: readonly Subject[], times: number[][]): void {
  const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
  const reference = median(times[0]!);
  subjects.forEach(({ name }, at) => {
    const middle = median(times[at]!);
    const row = [name.padEnd(36), `${middle.toFixed(2)} s`, `× ${(middle / reference).toFixed(2)}`];
    process.stdout.write(`${row.join('  ')}\n`);
  });
}
