import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const asked = '?alone';
/** What everything that belongs to one script carries: a number that follows from where that script is. */
const group = /\?alone=\w+$/;
const preloadHelper = '\0vite/preload-helper.js';

/**
 * Builds a script that shares no file with others: `import './boot.ts?alone'`. What two pages share goes into a file of
 * its own, which a browser asks for only once it has read the first; a lesson cannot wait for that. And what a page shares
 * with something that it imports later becomes part of the page; a lesson has no room for that. Everything that such a
 * script imports is a copy for it alone.
 */
export function alone(): Plugin {
  return {
    name: 'alone',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer = '', options) {
      const [ofImporter = ''] = importer.match(group) ?? [];
      if (!source.endsWith(asked) && ofImporter === '') return undefined;
      if (source === preloadHelper) return preloadHelper + ofImporter;
      const wanted = source.replace(asked, '');
      const resolved = await this.resolve(wanted, importer.replace(group, ''), { ...options, skipSelf: true });
      if (!resolved || resolved.external) return resolved;
      return { ...resolved, id: resolved.id + (wanted === source ? ofImporter : groupOf(resolved.id)) };
    },
    // What is imported later needs no other files: there is nothing to load ahead of it.
    load: (id) =>
      id.startsWith(`${preloadHelper}${asked}`) ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}

function groupOf(file: string): string {
  return `${asked}=${createHash('sha256').update(file).digest('hex').slice(0, 8)}`;
}
