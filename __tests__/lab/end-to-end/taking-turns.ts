/** Who answers behind a load balancer, and that one server is enough. */
import type { ShellResult } from '../../../platform/shell';
import { expectSuccess, waitUntil } from './harness';

/** @param ask asks once, and gives the name of who answered @returns those who answered six requests; throws if one failed */
export async function answering(ask: () => Promise<string>): Promise<string[]> {
  const names = new Set<string>();
  for (let count = 0; count < 6; count += 1) names.add(await ask());
  return [...names];
}

export function untilAnswering(count: number, ask: () => Promise<string>): Promise<void> {
  return waitUntil(`${count} servers answer, and no request fails`, 60, () =>
    answering(ask).then(
      (names) => names.length === count,
      () => false,
    ),
  );
}

type Inside = (server: string, command: string) => Promise<ShellResult>;

/** With nginx of web-1 stopped, the other one of two servers answers everything; then both do. */
export async function stopOneServer(inside: Inside, ask: () => Promise<string>): Promise<void> {
  expectSuccess(await inside('web-1', 'systemctl stop nginx'));
  try {
    await untilAnswering(1, ask);
  } finally {
    expectSuccess(await inside('web-1', 'systemctl start nginx'));
  }
  await untilAnswering(2, ask);
}
