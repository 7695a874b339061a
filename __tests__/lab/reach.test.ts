import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchPage, openPort } from '../../lab/reach';

let server: Server;
const port = () => (server.address() as AddressInfo).port;

beforeAll((done) => {
  server = createServer((request, response) => response.end(request.headers.host));
  server.listen(0, '127.0.0.1', done);
});
afterAll((done) => {
  server.close(done);
});

test('a page is fetched from the given address under its own name', async () => {
  const page = await fetchPage(`http://acme.lab.test:${port()}/`, { address: '127.0.0.1' });
  expect(page).toEqual({ status: 200, body: 'acme.lab.test' });
});

test('an open port is told from a closed one', async () => {
  expect(await openPort('127.0.0.1', port())).toBe(true);
  expect(await openPort('127.0.0.1', 1)).toBe(false);
});
