import { readFileSync } from 'node:fs';
import type { Lab } from '../clouds/lab/lab';
import { overlaps } from '../config/ranges';
import { attempt, run } from '../platform/shell';

/** Creates the bridge of the lab's internet, and its NAT to the real internet. */
export async function ensureNetwork(lab: Lab): Promise<void> {
  const { bridge, gateway, network } = lab.internet;
  if ((await attempt('ip', ['link', 'show', bridge])).code !== 0) {
    const conflict = overlapping(network, JSON.parse(await run('ip', ['-json', 'route'])) as Route[]);
    if (conflict) throw new Error(`${network}, the internet of ${lab.name}, is already routed to ${conflict} here`);
    await run('ip', ['link', 'add', bridge, 'type', 'bridge', 'forward_delay', '0']);
  }
  await run('ip', ['address', 'replace', `${gateway}/24`, 'dev', bridge]);
  await run('ip', ['link', 'set', bridge, 'up']);
  await run('ip', ['route', 'replace', `${lab.front.address}/32`, 'dev', bridge]);
  await run('sysctl', ['-qw', 'net.ipv4.ip_forward=1']);
  await attempt('sysctl', ['-qw', `net.ipv6.conf.${bridge}.disable_ipv6=1`]);
  await run('nft', ['-f', '-'], { input: ruleset(lab) });
}

export async function removeNetwork(lab: Lab): Promise<void> {
  await attempt('nft', ['delete', 'table', 'inet', lab.nftTable]);
  await attempt('ip', ['link', 'delete', lab.internet.bridge]);
}

/** nftables replaces the table in one transaction. MSS is clamped because the machine's uplink may have a smaller MTU. */
export function ruleset(lab: Lab): string {
  const lan = `ip saddr { ${lab.internet.network}, ${lab.publicNetwork} } ip daddr != 198.18.0.0/15`;
  return `table inet ${lab.nftTable} {}
delete table inet ${lab.nftTable}
table inet ${lab.nftTable} {
  chain postrouting {
    type nat hook postrouting priority srcnat; policy accept;
    ${lan} oifname != "s${lab.index}-*" masquerade
  }
  chain forward {
    type filter hook forward priority mangle; policy accept;
    tcp flags syn tcp option maxseg size set rt mtu
  }
}
`;
}

interface Route {
  readonly dst: string;
  readonly dev?: string;
}

/** The device of a route that overlaps `network`, if any. */
export function overlapping(network: string, routes: readonly Route[]): string | undefined {
  const conflict = routes.find(({ dst }) => dst !== 'default' && overlaps(dst, network));
  return conflict && (conflict.dev ?? 'another route');
}

export function bridgeIsUp(lab: Lab): boolean {
  try {
    return readFileSync(`/sys/class/net/${lab.internet.bridge}/operstate`, 'utf8').trim() !== 'down';
  } catch {
    return false;
  }
}
