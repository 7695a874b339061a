/** What goes wrong with a host in the middle of a release: no room, no registry, no SSH. Each function returns the way back. */
import { inside } from '../end-to-end/balancer-environment';
import { expectSuccess, waitUntil } from '../end-to-end/harness';

async function change(server: string, ...commands: string[]): Promise<void> {
  expectSuccess(await inside(server, commands.join(' && ')));
}

/** The folder of the releases has no byte left. A small disk of its own, because all hosts of the lab share one. */
export async function fillReleases(server: string): Promise<() => Promise<void>> {
  const folder = '/opt/echo/releases';
  const fill = `(dd if=/dev/zero of=${folder}/full bs=4k status=none 2>/dev/null; true)`;
  await change(
    server,
    `rm -rf /root/releases && cp -a ${folder} /root/releases`,
    `mount -t tmpfs -o size=$(( $(du -sk /root/releases | cut -f1) + 64 ))k,mode=700 tmpfs ${folder}`,
    `cp -a /root/releases/. ${folder}/`,
    fill,
  );
  return () => change(server, `umount ${folder}`, 'rm -rf /root/releases');
}

const table = 'strata_soak';
const rule = (words: string) =>
  [
    `nft add table inet ${table}`,
    `nft add chain inet ${table} input '{ type filter hook input priority -300; }'`,
    `nft add rule inet ${table} input ${words} reject with tcp reset`,
  ] as const;
const withoutRule = (server: string) => () => change(server, `nft delete table inet ${table}`);

/** A layer arrives in part, and then the registry is gone. */
export async function cutPulls(server: string): Promise<() => Promise<void>> {
  await change(server, ...rule('tcp sport 443 quota over 48 kbytes'));
  return withoutRule(server);
}

/** From the moment at which another host releases, nobody gets in by SSH any longer. */
export async function cutSsh(server: string, whileReleasing: string): Promise<() => Promise<void>> {
  await waitUntil(`${whileReleasing} releases`, 120, () => isReleasing(whileReleasing));
  await change(server, ...rule('tcp dport 22'));
  return withoutRule(server);
}

// Brackets, so that the pattern is not in the command that looks for it.
const program = '[s]trata-release (apply|rollback)';

export async function isReleasing(server: string): Promise<boolean> {
  return (await inside(server, `pgrep --full '${program}'`)).code === 0;
}

/** @returns whether there was a release to kill */
export async function killRelease(server: string, signal: 'TERM' | 'KILL'): Promise<boolean> {
  return (await inside(server, `pkill --signal ${signal} --full '${program}'`)).code === 0;
}
