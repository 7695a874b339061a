/** An app that a release can make good or bad, on two hosts behind a load balancer. */
import type { Raw } from '../../environment';
import { bring, environment, servers, toBalanced } from '../end-to-end/balancer-environment';
import { describeEnvironment, strata } from '../end-to-end/harness';
import type { ShellResult } from '../../../platform/shell';

export type Mode = 'good' | 'crashes' | 'ill' | 'dies';

const program = `import { createServer } from 'node:http';
import { createHash } from 'node:crypto';
const { VERSION: version, MODE } = process.env;
if (MODE === 'crashes') { console.error('no such table: customers'); process.exit(3); }
const server = createServer((request, response) => {
  let size = 0;
  request.on('data', (chunk) => (size += chunk.length));
  request.on('end', () => {
    response.statusCode = MODE === 'ill' ? 503 : 200;
    response.end(JSON.stringify({ version, size }));
  });
});
server.on('upgrade', ({ headers }, socket) => {
  const accept = createHash('sha1').update(headers['sec-websocket-key'] + '258EAFA5-E914-47DA-95CA-C5AB0DC85B11').digest('base64');
  socket.write(['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade', 'Sec-WebSocket-Accept: ' + accept, '', ''].join('\\r\\n'));
  const timer = setInterval(() => socket.write(Buffer.from([0x81, 1, 0x2e])), 1000);
  socket.on('error', () => {}).on('close', () => clearInterval(timer)).resume();
});
server.listen(3000);
process.on('SIGTERM', () => { server.close(() => process.exit(0)); server.closeIdleConnections(); });
if (MODE === 'dies') setTimeout(() => process.exit(4), 12000);`;

const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(program)}`;

export function withApp(version: number, mode: Mode): (raw: Raw) => void {
  return (raw) => {
    toBalanced(raw);
    const { web } = raw.apps.echo.services;
    web.websocket = true;
    web.health = { path: '/up', timeoutSeconds: 15 };
    web.environment = { NODE_OPTIONS, VERSION: String(version), MODE: mode };
  };
}

export type Change = (raw: Raw) => void;

/** The first server alone, behind the same load balancer. */
export const onOneHost: Change = (raw) => {
  const [first] = servers;
  raw.servers = { [first!]: raw.servers[first!] };
  raw.loadBalancers.front.servers = [first];
  raw.apps.echo.servers = [first];
};

export function bringUp(version = 1, change: Change = () => {}): Promise<void> {
  return bring((raw) => {
    withApp(version, 'good')(raw);
    change(raw);
  });
}

/** Changes the description, and releases it. */
export function release(version: number, mode: Mode = 'good', change: Change = () => {}): Promise<ShellResult> {
  describeEnvironment((raw) => {
    withApp(version, mode)(raw);
    change(raw);
  }, environment);
  return strata('release', environment, 'echo');
}

export { environment, servers };
