/** Tries to get through to a port that should be closed. */
import { createSocket } from 'node:dgram';
import { accepts } from './open-ports';

const pauseMilliseconds = 500;

/** Sends datagrams and opens connections for some seconds; the listener at the other end tells whether any arrived. */
export async function visit(address: string, port: number, seconds: number): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    await Promise.all([sendDatagram(address, port), accepts(address, port, 1)]);
    await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
  }
}

function sendDatagram(address: string, port: number): Promise<void> {
  const socket = createSocket(address.includes(':') ? 'udp6' : 'udp4');
  return new Promise((resolve) => {
    const finish = () => {
      socket.close();
      resolve();
    };
    socket.once('error', finish);
    socket.send('strata', port, address, finish);
  });
}
