/** Package mirror, registry, certificate authority and DNS away one at a time: the message of `up`, and the next one. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { attempt, expectSuccess, home, inHost, lab, minutes, name, strata } from '../end-to-end/harness';

interface Away {
  readonly what: string;
  /** Unit on the lab's internet host. */
  readonly unit: string;
  readonly host: 'app-1' | 'spare';
  /** Makes `up` need the service. */
  readonly need: string;
  /** In the last lines of `up`. */
  readonly message: RegExp;
}

const services: readonly Away[] = [
  {
    what: 'the package mirror',
    unit: 'apt-cacher-ng',
    host: 'spare',
    need: 'apt-get remove --yes --quiet fail2ban; apt-get clean',
    message: /cause: [^]*(Could not connect|Unable to connect|Connection refused|Failed to fetch)[^]*try: [^]*mirror/i,
  },
  {
    what: 'the registry of images',
    unit: 'docker-registry',
    host: 'app-1',
    need: 'docker rm --force $(docker ps --all --quiet); docker image rm --force $(docker images --quiet)',
    message: /try: [^]*registry/i,
  },
  {
    what: 'the certificate authority',
    unit: 'caddy',
    host: 'app-1',
    need: 'rm -rf /etc/letsencrypt/live /etc/letsencrypt/archive /etc/letsencrypt/renewal',
    message: /no certificate for notes\.lab\.test|try: [^]*(certificate|authority)/i,
  },
  {
    what: 'DNS',
    unit: 'dnsmasq',
    host: 'app-1',
    need: 'rm -rf /etc/letsencrypt/live /etc/letsencrypt/archive /etc/letsencrypt/renewal',
    message: /does not resolve|resolv/i,
  },
];

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
    async ({ unit, host, need, message }) => {
      await inHost(host, need);
      if (need.includes('letsencrypt')) forgetCertificates();
      expectSuccess(await onInternet(`systemctl stop ${unit}`));
      try {
        const red = await strata('up', name);
        expect(red.code).toBe(1);
        expect(red.stderr.split('\n').slice(-25).join('\n')).toMatch(message);
      } finally {
        expectSuccess(await onInternet(`systemctl start ${unit}`));
      }
      expectSuccess(await strata('up', name));
      expectSuccess(await strata('status', name));
    },
    25 * minutes,
  );
}
