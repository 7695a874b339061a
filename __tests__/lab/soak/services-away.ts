/** Package mirror, registry, certificate authority and DNS away one at a time: the message of `up`, and the next one. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { attempt, expectSuccess, home, inHost, lab, minutes, name, servers, strata } from '../end-to-end/harness';

interface Away {
  readonly what: string;
  /** Of the lab's internet host, and from where it is refused. */
  readonly port: number;
  readonly from: () => string;
  readonly host: 'app-1' | 'spare';
  /** Makes `up` need the service. */
  readonly need: string;
  /** In the last lines of `up`. */
  readonly message: RegExp;
}

/** The lab itself comes from the gateway, and would not start without its services. */
const hosts = () => `ip saddr != ${lab.internet.gateway}`;
const appHost = () => `ip saddr ${servers()['app-1']!.public_address}`;

const services: readonly Away[] = [
  {
    what: 'the package mirror',
    port: 3142,
    from: hosts,
    host: 'spare',
    need: 'apt-get remove --yes --quiet fail2ban; apt-get clean',
    message: /cause: [^]*(Could not connect|Unable to connect|Connection refused|Failed to fetch)[^]*try: [^]*mirror/i,
  },
  {
    what: 'the registry of images',
    port: 5000,
    // Its TLS ends in front of it, on the same host.
    from: () => 'iif lo',
    host: 'app-1',
    need: 'docker rm --force $(docker ps --all --quiet); docker image rm --force $(docker images --quiet)',
    message: /try: [^]*registry/i,
  },
  {
    what: 'the certificate authority',
    port: 443,
    // The store has the same port, and other hosts need it.
    from: appHost,
    host: 'app-1',
    need: 'rm -rf /etc/letsencrypt/live /etc/letsencrypt/archive /etc/letsencrypt/renewal',
    message: /no certificate for notes\.lab\.test|try: [^]*(certificate|authority)/i,
  },
  {
    what: 'DNS',
    port: 53,
    from: appHost,
    host: 'app-1',
    need: 'rm -rf /etc/letsencrypt/live /etc/letsencrypt/archive /etc/letsencrypt/renewal',
    message: /does not resolve|resolv/i,
  },
];

const refuse = (from: string, port: number) =>
  `nft -f - <<'NFT'
table inet away {
  chain services {
    type filter hook input priority -10;
    ${from} tcp dport ${port} reject with tcp reset
    ${from} udp dport ${port} reject
  }
}
NFT`;
const allow = 'nft delete table inet away';

const onInternet = (command: string) =>
  attempt('incus', ['exec', 'internet', '--project', lab.project, '--', 'sh', '-c', command]);

/** Copies of certificates would be used in place of the authority. */
function forgetCertificates(): void {
  const folder = join(home, 'certificates');
  for (const file of readdirSync(folder)) rmSync(join(folder, file));
}

export function serviceTests(): void {
  test.each(services)(
    '$what',
    async ({ port, from, host, need, message }) => {
      await inHost(host, need);
      if (need.includes('letsencrypt')) forgetCertificates();
      expectSuccess(await onInternet(refuse(from(), port)));
      try {
        const red = await strata('up', name);
        expect(red.code).toBe(1);
        expect(red.stderr.split('\n').slice(-25).join('\n')).toMatch(message);
      } finally {
        expectSuccess(await onInternet(allow));
      }
      expectSuccess(await strata('up', name));
      expectSuccess(await strata('status', name));
    },
    25 * minutes,
  );
}
