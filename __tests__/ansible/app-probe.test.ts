/** strata_app_probe reports the status of an app's answer, never its content. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { venvBin } from '../../platform/venv';

const program = `
import json, sys
from ansible.module_utils import basic
sys.path.insert(0, sys.argv[1])
basic.AnsibleModule._log_to_syslog = lambda self, text: print(text, file=sys.stderr)
basic.has_journal = False
basic._ANSIBLE_PROFILE = "legacy"
basic._ANSIBLE_ARGS = json.dumps({"ANSIBLE_MODULE_ARGS": json.loads(sys.argv[2])}).encode()
import strata_app_probe
strata_app_probe.PAUSE = 0.1
strata_app_probe.main()
`;
const library = join(__dirname, '../../ansible/roles/app/library');

let server: Server;
let url: string;
let requestCount = 0;

beforeEach(async () => {
  requestCount = 0;
  server = createServer((request, response) => {
    requestCount += 1;
    const status = request.url === '/late' && requestCount > 2 ? 200 : Number(request.url!.slice(1)) || 503;
    response.writeHead(status, { 'content-type': 'application/json', location: '/200' });
    response.end('{"DATABASE_URL": "s3cret-of-the-app"}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => server.close());

async function probe(...checks: readonly object[]) {
  const child = spawn(venvBin('python'), ['-c', program, library, JSON.stringify({ checks })]);
  let stderr = '';
  let stdout = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  await once(child, 'close');
  expect(stderr + stdout).not.toContain('s3cret');
  return JSON.parse(stdout) as { failed?: boolean; msg?: string; answers: Record<string, string> };
}

test('an app that answers 200 is healthy, also behind a redirect', async () => {
  const checks = [
    { name: 'web', url: `${url}/200`, timeout_seconds: 5 },
    { name: 'old', url: `${url}/302`, timeout_seconds: 5 },
  ];
  expect((await probe(...checks)).answers).toEqual({ web: '200 OK', old: '200 OK' });
});

test('the probe waits for the app until its timeout', async () => {
  expect((await probe({ name: 'web', url: `${url}/late`, timeout_seconds: 30 })).failed).toBeUndefined();
});

test('an unhealthy app is reported with address, last answer and time; a healthy one is not', async () => {
  const { failed, msg } = await probe(
    { name: 'web', url: `${url}/404`, timeout_seconds: 1 },
    { name: 'well', url: `${url}/200`, timeout_seconds: 1 },
    { name: 'api', url: `${url}/500`, timeout_seconds: 0 },
    { name: 'gone', url: 'http://127.0.0.1:1/', timeout_seconds: 0 },
  );
  expect(failed).toBe(true);
  expect(msg).toBe(
    `web answered 404 Not Found at ${url}/404, not 200 OK, within 1 s; ` +
      `api answered 500 Internal Server Error at ${url}/500, not 200 OK, within 0 s; ` +
      'gone answered nothing ([Errno 111] Connection refused) at http://127.0.0.1:1/, not 200 OK, within 0 s',
  );
});
