import { once } from 'node:events';
import { createServer, type Server } from 'node:net';

/** Who can reach the server: only this machine, or every device on the network. */
export type Reach = 'machine' | 'network';

const portsTried = 50;

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
}

async function tryListen(server: Server, port: number, host: string | undefined): Promise<boolean> {
  try {
    server.listen({ port, ...(host === undefined ? {} : { host }) });
    await once(server, 'listening');
    return true;
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  }
}

/** `localhost` may also mean the IPv6 loopback; a port that somebody else has there is busy too. */
async function isFreeOnIpv6Loopback(port: number): Promise<boolean> {
  const probe = createServer();
  const free = await tryListen(probe, port, '::1').catch(() => true);
  if (probe.listening) await new Promise((resolve) => probe.close(resolve));
  return free;
}

/** Listens on the wanted port, or on the next free one; port 0 takes any. Gives the port, or undefined when all are busy. */
export async function listen(server: Server, wanted: number, reach: Reach): Promise<number | undefined> {
  const host = reach === 'machine' ? '127.0.0.1' : undefined;
  const last = wanted === 0 ? 0 : Math.min(wanted + portsTried, 65_535);
  for (let port = wanted; port <= last; port += 1) {
    if (reach === 'machine' && port !== 0 && !(await isFreeOnIpv6Loopback(port))) continue;
    if (!(await tryListen(server, port, host))) continue;
    const address = server.address();
    return typeof address === 'object' && address ? address.port : port;
  }
  return undefined;
}
