import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const suffix = '?alone';
/**
 * What is imported by a script that stands alone has the suffix with a name of that script, so that two such scripts share
 * nothing either. Who stands alone within one has the suffix twice.
 */
const group = /(\?alone(=\w+)?)+$/;
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
    async resolveId(source, importer, options) {
      const [ofImporter = ''] = importer?.match(group) ?? [];
      if (!importer || ofImporter === '') return undefined;
      const within = ofImporter.endsWith(suffix) ? `${ofImporter}=${nameOf(importer)}` : ofImporter;
      if (source === preloadHelper) return preloadHelper + within;
      const apart = source.endsWith(suffix) ? within + suffix : within;
      const resolved = await this.resolve(source.replace(group, ''), importer.replace(group, ''), {
        ...options,
        skipSelf: true,
      });
      return resolved && !resolved.external ? { ...resolved, id: resolved.id + apart } : resolved;
    },
    // What is imported later needs no other files: there is nothing to load ahead of it.
    load: (id) =>
      id.startsWith(preloadHelper + suffix) ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}

function nameOf(script: string): string {
  return createHash('sha256').update(script).digest('hex').slice(0, 8);
}
