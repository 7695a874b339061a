/** A slow Terraform: it finishes what it has begun on SIGINT, and writes its state; a second one ends it. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

const script = `#!/bin/bash
home=$STRATA_TEST_FOLDER
say() { echo "{\\"@message\\":\\"$1\\",\\"type\\":\\"log\\"}"; }
echo "$$ $*" >>$home/calls
[ "$1" = init ] && { cp -n /dev/null .terraform.lock.hcl; exit 0; }
stop=0
trap 'stop=$((stop + 1)); say "Interrupt received. Gracefully shutting down..."; [ $stop -ge 2 ] && exit 1' INT
sleep 300 & echo $! >$home/provider
echo '{"ID":"held","Operation":"OperationTypeApply","Created":"'$(date -u +%Y-%m-%dT%H:%M:%S.%NZ)'"}' >$home/.infra.tfstate.lock.info
say "aws_instance.db-1: Creating..."
touch $home/creating
for step in $(seq 1 6000); do
  [ -e $home/finish ] && break
  [ -d $home ] || exit 1
  # A line at every step: whoever writes to a pipe that nobody reads any more is killed by SIGPIPE.
  say "aws_instance.db-1: Still creating... [$step]"
  sleep 0.1
done
echo '{"servers":["db-1"]}' >$home/infra.tfstate
rm $home/.infra.tfstate.lock.info
kill $(cat $home/provider)
[ $stop = 0 ] || { echo '{"@message":"Error: execution halted","diagnostic":{"severity":"error","summary":"execution halted"}}'; exit 1; }
`;

/** Runs \`apply\` of stack infra as a separate program, so that it can be killed. */
const driver = `
const { failClearly } = require('./cli/fail-clearly');
const { codeOfSignal, listenForSignals } = require('./cli/signals');
const { inRun } = require('./operations/run/in-run');
const { lockHere } = require('./operations/lock/local');
const { atEnd } = require('./operations/run/interrupt');
const { terraform } = require('./operations/terraform');
const environment = { name: process.argv[1], project: 'acme', home: process.env.STRATA_TEST_FOLDER, state: { backend: 'local' } };
const say = (text) => process.stderr.write(text + '\\n');
listenForSignals();
failClearly(() => inRun('driver', async () => {
  atEnd((await lockHere(environment, say)).release);
  say('locked');
  if (process.argv[2] === 'apply') await terraform(environment, 'infra', ['apply'], say);
})).then(() => (process.exitCode = codeOfSignal() ?? process.exitCode));
`;

export const project = join(__dirname, '..', '..');

export class SlowTerraform {
  readonly folder = mkdtempSync(join(tmpdir(), 'strata-slow-'));
  readonly name = `unit-slow-${process.pid}`;
  private readonly stack = join(project, 'cdktf.out', this.name, 'stacks', 'infra');

  constructor() {
    const program = join(this.folder, 'terraform');
    writeFileSync(program, script);
    chmodSync(program, 0o755);
    mkdirSync(this.stack, { recursive: true });
  }

  /** @param what `apply`, or `look`: takes the lock and ends */
  run(what: 'apply' | 'look'): Ran {
    const env = {
      ...process.env,
      STRATA_TEST_FOLDER: this.folder,
      TERRAFORM_BINARY_NAME: join(this.folder, 'terraform'),
      TS_NODE_PROJECT: join(project, 'tsconfig.json'),
    };
    const args = ['-r', 'ts-node/register', '-e', driver, this.name, what];
    return new Ran(spawn('node', args, { cwd: project, env, stdio: ['ignore', 'pipe', 'pipe'] }));
  }

  has(file: string): boolean {
    return existsSync(join(this.folder, file));
  }

  text(file: string): string {
    return this.has(file) ? readFileSync(join(this.folder, file), 'utf8') : '';
  }

  /** Of the one that applies. */
  pid(): number {
    return Number(/^(\d+) apply/m.exec(this.text('calls'))![1]);
  }

  finish(): void {
    writeFileSync(join(this.folder, 'finish'), '');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
    rmSync(join(project, 'cdktf.out', this.name), { recursive: true, force: true });
  }
}

export class Ran {
  output = '';
  readonly exit: Promise<number | NodeJS.Signals | null>;

  constructor(readonly child: ChildProcess) {
    child.stdout!.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    child.stderr!.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.exit = new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal)));
  }
}

/** Limited only so that a test that hangs ends: a busy machine may take minutes. */
export async function until(holds: () => boolean, seconds = 240): Promise<void> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await new Promise((next) => setTimeout(next, 50)))
    if (holds()) return;
  throw new Error('it did not come to pass');
}

export function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0) && !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
