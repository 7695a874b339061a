/** Ctrl-C, TERM and HUP: what runs is ended its own way and waited for; nothing new is begun. */
import { Failure } from '../../platform/failure';

const codes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
type Signal = keyof typeof codes;

/** Something that runs and can be ended. */
export interface Running {
  /** For people: what becomes of it at the first signal, the second, and so on. */
  readonly words: readonly string[];
  /** @param times how often it was asked already */
  readonly interrupt: (times: number) => void;
}

const running = new Set<Running>();
const cleanUps = new Set<() => Promise<void>>();
let received: Signal | null = null;
let times = 0;

/** To be done before this process ends, whatever ends it. */
export function atEnd(cleanUp: () => Promise<void>): () => void {
  cleanUps.add(cleanUp);
  return () => void cleanUps.delete(cleanUp);
}

export function starts(what: Running): () => void {
  running.add(what);
  return () => void running.delete(what);
}

/** @throws Failure where this run was told to end */
export function goOn(): void {
  if (received) throw new Failure(`ended by ${received}; the same command goes on from here`);
}

/** The exit code of a run that was told to end; null: it was not. */
export function codeOfInterrupt(): number | null {
  return received && codes[received];
}

export function listenForSignals(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  for (const signal of Object.keys(codes) as Signal[]) process.on(signal, () => interrupted(signal));
}

export async function cleanUp(): Promise<void> {
  for (const each of [...cleanUps].reverse()) await each().catch(() => undefined);
  cleanUps.clear();
}

function interrupted(signal: Signal): void {
  received ??= signal;
  if (running.size === 0) return void endNow(codes[signal]);
  for (const each of running) {
    say(`${signal}: ${each.words[times] ?? 'it is killed.'}`);
    each.interrupt(times);
  }
  times += 1;
}

async function endNow(code: number): Promise<void> {
  await cleanUp();
  process.exit(code);
}

function say(text: string): void {
  process.stderr.write(`\n${text}\n`);
}
