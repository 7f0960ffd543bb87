import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { listen } from '../../src/build/serve/listen.ts';

const servers: Server[] = [];

function newServer(): Server {
  const server = createServer();
  servers.push(server);
  return server;
}

/** A port that somebody is listening on. */
async function busyPort(host: string): Promise<number | undefined> {
  const server = newServer();
  const listening = once(server, 'listening').then(() => true);
  const refused = once(server, 'error').then(() => false);
  server.listen(0, host);
  const address = (await Promise.race([listening, refused])) ? server.address() : null;
  return typeof address === 'object' && address ? address.port : undefined;
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

describe('listen', () => {
  test('takes any free port for port 0', async () => {
    expect(await listen(newServer(), 0, 'machine')).toBeGreaterThan(0);
  });

  test('takes the next free port when the wanted one is busy', async () => {
    const busy = await busyPort('127.0.0.1');
    if (busy === undefined) throw new Error('There is no loopback.');
    expect(await listen(newServer(), busy, 'machine')).toBeGreaterThan(busy);
  });

  test('takes a port as busy when somebody listens there on all addresses', async () => {
    const busy = await busyPort('0.0.0.0');
    if (busy === undefined) throw new Error('There is no network.');
    expect(await listen(newServer(), busy, 'network')).toBeGreaterThan(busy);
  });

  test('takes a port as busy when somebody has it on the IPv6 loopback', async ({ skip }) => {
    const busy = await busyPort('::1');
    if (busy === undefined) return skip('this machine has no IPv6');
    expect(await listen(newServer(), busy, 'machine')).toBeGreaterThan(busy);
  });
});
