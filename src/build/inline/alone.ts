import type { Plugin } from 'vite';

const suffix = '?alone';
const preloadHelper = '\0vite/preload-helper.js';

/**
 * Builds a script that shares no file with the scripts of other pages: `import './boot.ts?alone'`. What two pages share
 * goes into a file of its own, which a browser asks for only once it has read the first; a lesson cannot wait for that,
 * nor has it room for it. Everything such a script imports is a copy for it alone, also what it imports later.
 */
export function alone(): Plugin {
  return {
    name: 'alone',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!importer?.endsWith(suffix)) return undefined;
      if (source === preloadHelper) return preloadHelper + suffix;
      const resolved = await this.resolve(source, importer.slice(0, -suffix.length), { ...options, skipSelf: true });
      return resolved && !resolved.external ? { ...resolved, id: resolved.id + suffix } : resolved;
    },
    // What is imported later needs no other files: there is nothing to load ahead of it.
    load: (id) => (id === preloadHelper + suffix ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
