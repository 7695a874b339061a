/** The most common small set-up, in both modes: containers reach the database of their own host, and nobody else does. */
import { ask } from '../../../platform/https';
import { openPorts } from '../../../platform/open-ports';
import { ansiblePlaybook, authority, cdktf, expectSuccess, minutes, waitUntil } from './harness';
import { bring, environment, inside, live } from './one-server-environment';

const containerAddress = '169.254.54.32';
const notes = 'https://single.lab.test/notes';
const site = () => ({ address: live()['web-1']!.public_address, ca: authority() });

export type Mode = 'local' | 'dedicated';

export function oneServerTests(modes: readonly Mode[]): void {
  if (!process.env['KEEP'])
    afterAll(async () => {
      expectSuccess(await cdktf(['destroy', 'infra'], environment));
    }, 4 * minutes);

  describe.each(modes)('mode: %s', (mode) => {
    test('comes up with the example app', () => bring(mode), 10 * minutes);

    test('a note is written and read back', async () => {
      const body = JSON.stringify({ text: `written with mode ${mode}` });
      const response = await ask({ ...site(), url: notes, method: 'POST', body });
      expect(response.status).toBe(201);
      const read = await ask({ ...site(), url: notes });
      expect((JSON.parse(read.body) as { text: string }[]).map(({ text }) => text)).toContain(JSON.parse(body).text);
    });

    test(
      'the app speaks TLS to it; without TLS, or with another authority, connections are refused',
      async () => {
        expect(await asClient('')).toBe('encrypted');
        expect(await asClient("url.search = ''")).toMatch(/no pg_hba.conf entry.*no encryption/);
        const others = '/etc/ssl/certs/ca-certificates.crt';
        expect(await asClient(`url.searchParams.set('sslrootcert', '${others}')`)).toMatch(/self-signed|unable to/);
      },
      minutes,
    );

    test(
      'another host reaches it at none of its addresses',
      async () => {
        const { private_address: address } = live()['web-1']!;
        expectSuccess(await inside('neighbour', `ip route replace ${containerAddress} via ${address}`));
        for (const each of [address, containerAddress]) expect(await reaches('neighbour', each)).toBe(false);
        expect(await openPorts(site().address)).toEqual([22, 80, 443]);
      },
      minutes,
    );

    test(
      'directly after it no host changes',
      async () => {
        const again = await ansiblePlaybook([], environment);
        expectSuccess(again);
        expect(again.recap.filter(({ changed }) => changed > 0)).toEqual([]);
      },
      4 * minutes,
    );
  });

  test(
    'the database is back after a restart of Docker, and after one of the host',
    async () => {
      expectSuccess(await inside('web-1', 'systemctl restart docker'));
      await untilHealthy();
      expectSuccess(await inside('web-1', '(sleep 1; reboot) >/dev/null 2>&1 &'));
      await new Promise((resolve) => setTimeout(resolve, 5000));
      await untilHealthy();
    },
    3 * minutes,
  );

  test(
    'a certificate near its end is made anew, and the server uses it without a restart',
    async () => {
      const started = `cd /; runuser -u postgres -- psql -XAtc 'select pg_postmaster_start_time()'`;
      const before = (await inside('web-1', started)).stdout;
      const serial = `openssl x509 -in /etc/postgresql/17/main/server.crt -noout -serial`;
      const old = (await inside('web-1', serial)).stdout;
      expectSuccess(await inside('web-1', endsSoon));
      expectSuccess(await inside('web-1', 'systemctl start strata-job-postgresql-certificate.service'));
      expect((await inside('web-1', serial)).stdout).not.toBe(old);
      expect((await inside('web-1', started)).stdout).toBe(before);
      expect(await asClient('')).toBe('encrypted');
    },
    minutes,
  );
}

/** The app's own driver in the app's own container, with its DATABASE_URL changed by some JavaScript. */
async function asClient(change: string): Promise<string> {
  const script = `const { Client } = require('pg');
    const url = new URL(process.env.DATABASE_URL);
    url.searchParams.set('uselibpqcompat', 'true');
    ${change};
    const client = new Client({ connectionString: url.href, connectionTimeoutMillis: 5000 });
    client.connect()
      .then(() => client.query('select ssl from pg_stat_ssl where pid = pg_backend_pid()'))
      .then(({ rows }) => console.log(rows[0].ssl ? 'encrypted' : 'in the clear'), (error) => console.log(error.message))
      .finally(() => client.end());`;
  const { stdout, stderr } = await inside(
    'web-1',
    `docker exec -i $(docker ps -q --filter name=notes_) node - <<'EOF'\n${script}\nEOF`,
  );
  return (stdout + stderr).trim();
}

/** Signed anew by the same authority, over the same key, for ten days. */
const endsSoon = `set -e; cd /etc/postgresql/17/main
openssl x509 -in server.crt -signkey server.key -x509toreq -out /tmp/request 2>/dev/null
openssl x509 -req -in /tmp/request -CA /etc/strata/postgresql-ca/ca.crt -CAkey /etc/strata/postgresql-ca.key -days 10 -out /tmp/crt
cat /tmp/crt >server.crt; systemctl reload postgresql@17-main`;

async function reaches(server: string, address: string): Promise<boolean> {
  return (await inside(server, `timeout 4 bash -c '</dev/tcp/${address}/5432'`)).code === 0;
}

async function untilHealthy(): Promise<void> {
  await waitUntil('the app has its database', 90, async () => {
    const response = await ask({ ...site(), url: 'https://single.lab.test/healthz' }).catch(() => null);
    return response?.status === 200;
  });
}
