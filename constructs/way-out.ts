/** Default route and name servers of a server without a public address. */
export interface WayOut {
  /** Gateway of the default route: the cloud's router, or the NAT server. */
  readonly gateway: string;
  readonly nameservers: readonly string[];
}

const seconds = 10;

/**
 * Checks in a loop, the same on every image: ifupdown, netplan and Hetzner's tool use different DHCP clients, and each
 * removes foreign routes at a lease renewal.
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
