import { fileURLToPath } from 'node:url';

/** The root of the project as a path. */
export function rootPath(root: URL | string): string {
  return typeof root === 'string' && !root.startsWith('file:') ? root : fileURLToPath(root);
}
