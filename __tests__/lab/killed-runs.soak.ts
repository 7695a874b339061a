/**
 * Commands killed at twenty moments, ten of them while Terraform makes or deletes something; then one `up` is green, and
 * nothing is left behind. A turn fails where its moment was not met, so that the table says what was really tried.
 */
import { describeEnvironment, expectSuccess, minutes, name, servers, strata } from './end-to-end/harness';
import { killed } from './end-to-end/kill';
import type { How, Killed } from './end-to-end/kill';
import { killedTests } from './soak/killed';
import { expectNothingLeft } from './end-to-end/left';
import { useOwnLab } from './end-to-end/own-lab';

useOwnLab();

interface Turn extends Killed {
  readonly at: string;
  readonly command: readonly string[];
  /** What the command says of the one before it, which was killed. */
  readonly before?: RegExp;
}

const up = ['up', name];
const rebuild = (server: string) => ['rebuild', name, server, '--consent', server];
const destroy = ['destroy', name, '--consent', name];
const turn = (how: How, command: readonly string[], at: string, before?: RegExp): Turn => {
  return { how, command, at, ...(before ? { before } : {}) };
};

const waits = /terraform apply of stack \w+ \(process \d+\) is still running and will save its state: waiting for it/;
const unlocks = /the lock that terraform apply of stack infra left on its state .* was removed/;

/** Whole names: the check of every role's arguments runs at the beginning already, whatever the tags are. */
const tasks = [
  'TASK [trust : Learn the keys of new hosts',
  'TASK [docker : Install the packages',
  'TASK [postgresql : server | Install the packages',
];

/**
 * In this order: each finds what the one before it left. Servers before more buckets: both stacks are applied at the same
 * time, and a Terraform that goes on in the background makes all of them. Hosts are configured last, since a new database wants a restore.
 */
const turns: readonly Turn[] = [
  turn('TERM', up, 'Initializing the backend'),
  turn('KILL with Terraform', up, 'aws_subnet.public: Creating'),
  turn('KILL', up, 'aws_instance.db-1: Creating', unlocks),
  turn('TERM', up, 'aws_s3_bucket.more: Creating', waits),
  turn('KILL', up, 'aws_s3_bucket.others: Creating'),
  turn('TERM', rebuild('spare'), 'aws_instance.spare: Destroying', waits),
  turn('KILL', rebuild('spare'), 'aws_instance.spare: Destroying'),
  turn('TERM', destroy, 'aws_instance.app-1: Destroying', waits),
  turn('TERM', up, 'aws_instance.db-1: Creating'),
  turn('KILL with Terraform', rebuild('app-1'), 'aws_instance.app-1: Creating'),
  turn('TERM twice', rebuild('spare'), 'aws_instance.spare: Creating', unlocks),
  turn('KILL', up, 'Initializing the backend'),
  turn('TERM', up, 'Refreshing state'),
  turn('KILL', up, 'Refreshing state'),
  ...tasks.flatMap((at) => [turn('TERM', up, at), turn('KILL', up, at)]),
];
const numbered = turns.map((each, at) => [at + 1, each.how, each.command.join(' '), each.at, each] as const);

/** Buckets that are described on the way, so that a turn finds one to make. */
const buckets: string[] = [];

function describeToo(bucket: string): void {
  buckets.push(bucket);
  describeEnvironment((raw) => buckets.forEach((each) => (raw.buckets[each] = {})));
}

/** Lines about the kill, printed for readers of the log. */
function wordsIn(output: string): string {
  const pattern = /was ended|goes on|interrupted|ended by|taken|waits for it|left programs/;
  const lines = output.split('\n').filter((line) => pattern.test(line));
  return lines.map((line) => `    ${line.trim()}\n`).join('');
}

test.each(numbered)(
  '%i. %s of %s at %s',
  async (number, how, _words, at, { command, before }) => {
    const bucket = /^aws_s3_bucket\.(\w+): Creating$/.exec(at)?.[1];
    if (bucket) describeToo(bucket);
    const { output, end, moment } = await killed(command, { how, at });
    process.stderr.write(`  ${number}. ${how} at ${at}: ${moment}, ${end}\n${wordsIn(output)}`);
    expect({ moment, output }).toMatchObject({ moment: 'hit' });
    expect(end).toBe(how.startsWith('KILL') ? 'SIGKILL' : 143);
    if (before) expect(output).toMatch(before);
    if (how.startsWith('TERM') && / (Creating|Destroying)$/.test(at))
      expect(output).toContain('goes on until it is done');
  },
  12 * minutes,
);

test(
  'one up afterwards is green, and nothing is left behind',
  async () => {
    const green = await strata('up', name);
    process.stderr.write(wordsIn(`${green.stderr}\n${green.stdout}`));
    expectSuccess(green);
    expect(Object.keys(servers()).sort()).toEqual(['app-1', 'db-1', 'edge', 'spare']);
    await expectNothingLeft();
    const plan = await strata('plan', name, '--only', 'changes');
    expect(plan.stdout).toContain('No changes: both stacks are what the description says.');
  },
  15 * minutes,
);

describe('and once more', killedTests);
