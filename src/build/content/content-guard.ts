import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './check-content.ts';
import { ContentError } from './content-error.ts';
import { drawnThings } from './drawn-things.ts';

/** Stops the build, and the start of the development server, at any mistake in the content; later ones are shown in both the terminal and the browser. */
export function contentGuard(): AstroIntegration {
  let root = process.cwd();
  const guard = async (): Promise<void> => {
    const { mistakes } = await checkContent(root, drawnThings);
    if (mistakes.length > 0) throw new ContentError(mistakes);
  };
  return {
    name: 'content-guard',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': guard,
      'astro:server:setup': async ({ server, logger }) => {
        await guard();
        server.watcher.on('all', async (_event, file) => {
          if (!relative(root, file).startsWith('content')) return;
          try {
            await guard();
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            logger.error(`\n${message}`);
            server.ws.send({ type: 'error', err: { message, stack: '' } });
          }
        });
      },
    },
  };
}
