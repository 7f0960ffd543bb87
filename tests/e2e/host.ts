import { listen } from '../../src/build/serve/listen.ts';
import { createStaticServer } from '../../src/build/serve/static-server.ts';

export interface Host {
  /** Where the site starts, with a slash at the end. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Serves a folder on a free port of this machine, under the given path. */
export async function startHost({ root, base = '/' }: { root: string; base?: string }): Promise<Host> {
  const server = createStaticServer({ root, base });
  const port = await listen(server, 0, 'machine');
  return {
    address: `http://127.0.0.1:${port}${base}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
