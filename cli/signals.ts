/** Handles SIGINT, SIGTERM and SIGHUP for all runs of this process. */
import { cleanUpAll, Interrupted, interruptAll } from '../operations/run/interrupt';
import type { Signal } from '../operations/run/run';

const codes: Readonly<Record<Signal, number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
let received: Signal | null = null;

export function listenForSignals(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  for (const signal of Object.keys(codes) as Signal[]) process.on(signal, () => hear(signal));
}

/** Exit code after a signal; undefined: no signal was received. */
export function codeOfSignal(): number | undefined {
  return received === null ? undefined : codes[received];
}

export function codeOf(signal: Signal): number {
  return codes[signal];
}

function hear(signal: Signal): void {
  received ??= signal;
  const say = (text: string) => void process.stderr.write(`\n${text}\n`);
  if (interruptAll(signal, say)) return;
  say(new Interrupted(signal).message);
  void cleanUpAll().then(() => process.exit(codes[signal]));
}
