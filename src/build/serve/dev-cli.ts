import { fileURLToPath } from 'node:url';
import { dev } from 'astro';
import { parseOptions } from '../setup/options.mjs';
import { sayProblem } from '../setup/say.mjs';
import { defaultPort, serveOptions } from './serve-options.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

async function serve(args: readonly string[]): Promise<void> {
  const options = parseOptions(serveOptions, args);
  if (!options.ok) {
    sayProblem(options.problem);
    process.exitCode = 1;
    return;
  }
  const { host, port, base } = options.value;
  const server = await dev({
    root,
    ...(typeof base === 'string' ? { base } : {}),
    server: { host: host === true, port: Number(port ?? defaultPort) },
  });
  for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
    process.once(event, () => void server.stop().finally(() => process.exit(0)));
  }
}

await serve(process.argv.slice(2)).catch((error: unknown) => {
  sayProblem(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
