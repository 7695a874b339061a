/** How a server without a public address keeps its default route and its name servers. */
export interface WayOut {
  /** Where the default route points: a router of the cloud, or the NAT server itself. */
  readonly gateway: string;
  readonly nameservers: readonly string[];
}

const seconds = 10;

/**
 * Looks again and again, on every image alike: ifupdown, netplan and Hetzner's own tool each run another DHCP client,
 * which takes away at a renewal what it did not bring itself.
 */
export function wayOutScript({ gateway, nameservers }: WayOut): string {
  const lines = nameservers.map((each) => `nameserver ${each}\\n`).join('');
  return `#!/bin/sh
while :; do
  # A server that was given a public address since then goes out by that one.
  ip -4 -o addr show scope global | grep -qvE 'inet (10|192\\.168|172\\.(1[6-9]|2[0-9]|3[01]))\\.' ||
    ip -4 route show default | head -n 1 | grep -qF 'via ${gateway} ' ||
    ip -4 route replace default via ${gateway}
  # systemd-resolved has a file of its own, which it reads itself.
  case "$(readlink -f /etc/resolv.conf)" in
    /run/systemd/*) ;;
    *) grep -qxF 'nameserver ${nameservers[0]}' /etc/resolv.conf || printf '${lines}' > /etc/resolv.conf ;;
  esac
  sleep ${seconds}
done
`;
}

export function wayOutUnit(script: string): string {
  return `[Unit]
Description=Way out through the NAT server

[Service]
ExecStart=${script}
Restart=always

[Install]
WantedBy=multi-user.target
`;
}
