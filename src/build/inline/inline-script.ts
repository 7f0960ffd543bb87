import { build } from 'esbuild';
import type { Plugin } from 'vite';

const suffix = '?inline-script';

/**
 * Lets a page import a script as text, to put it in the HTML itself: for the few lines that have to run before the first
 * paint. `import { code } from './early.ts?inline-script'` gives the bundled, minified script.
 */
export function inlineScript(): Plugin {
  return {
    name: 'inline-script',
    async load(id) {
      if (!id.endsWith(suffix)) return undefined;
      const entry = id.slice(0, -suffix.length);
      const bundled = await build({
        entryPoints: [entry],
        bundle: true,
        minify: true,
        write: false,
        format: 'iife',
        target: 'es2020',
        metafile: true,
      });
      for (const input of Object.keys(bundled.metafile.inputs)) this.addWatchFile(input);
      const code = (bundled.outputFiles[0]?.text ?? '').trim();
      return `export const code = ${JSON.stringify(code)};`;
    },
  };
}
