import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import encodeQR from 'qr';
import { parseOptions } from '../setup/options.mjs';
import { say, sayProblem } from '../setup/say.mjs';
import { listen } from './listen.ts';
import { networkAddresses } from './network-addresses.ts';
import { defaultPort, serveOptions } from './serve-options.mjs';
import { createStaticServer } from './static-server.ts';

const root = fileURLToPath(new URL('../../../dist', import.meta.url));

function sayNetworkAddresses(port: number, base: string): void {
  const [first, ...others] = networkAddresses(networkInterfaces()).map((address) => `http://${address}:${port}${base}`);
  if (!first) {
    say('This machine is on no network, so no other device can reach the site.');
    return;
  }
  say(`On a phone on the same network: ${first}\n`);
  say(encodeQR(first, 'ascii', { border: 2 }));
  for (const other of others) say(`or: ${other}`);
}

/** Ends at once on a request to stop, or when the command that started this is gone. */
function closeWhenAsked(close: () => void): void {
  for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.once(event, close);
}

async function serve(args: readonly string[]): Promise<number> {
  const options = parseOptions(serveOptions, args);
  if (!options.ok) {
    sayProblem(options.problem);
    return 1;
  }
  const { host, port: wantedPort, base: wantedBase } = options.value;
  const wanted = Number(wantedPort ?? defaultPort);
  const base = typeof wantedBase === 'string' ? wantedBase : '/';
  const server = createStaticServer({ root, base });
  const port = await listen(server, wanted, host ? 'network' : 'machine');
  if (port === undefined) {
    sayProblem(`The ports from ${wanted} on are all busy: choose another with --port.`);
    return 1;
  }
  if (port !== wanted) say(`Port ${wanted} is busy, so this is the next free one.`);
  say(`\nThe site is at http://localhost:${port}${base}\n`);
  if (host) sayNetworkAddresses(port, base);
  say('Press Ctrl-C to stop.');
  closeWhenAsked(() => {
    server.close();
    server.closeAllConnections();
    if (process.connected) process.disconnect();
  });
  return 0;
}

process.exitCode = await serve(process.argv.slice(2));
