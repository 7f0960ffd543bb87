import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

/** What a static host has at an address. */
export type Found =
  | { readonly kind: 'file'; readonly file: string; readonly size: number; readonly modifiedMillis: number }
  | { readonly kind: 'folder-without-slash' }
  | { readonly kind: 'nothing' };

const nothing: Found = { kind: 'nothing' };

/** The path below the base, decoded; undefined outside the base or when it is no proper path. */
function decodePath(pathname: string, base: string): string | undefined {
  if (!`${pathname}/`.startsWith(base)) return undefined;
  try {
    const path = decodeURIComponent(pathname.slice(base.length));
    return path.includes('\0') || path.includes('\\') ? undefined : path;
  } catch {
    return undefined;
  }
}

async function findAt(file: string): Promise<Found> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) return { kind: 'folder-without-slash' };
  return found?.isFile() ? { kind: 'file', file, size: found.size, modifiedMillis: found.mtimeMs } : nothing;
}

/** Looks up an address, as `/x/nl/` with base `/x/`. Never leaves the root folder. */
export async function findFile(root: string, base: string, pathname: string): Promise<Found> {
  const path = decodePath(pathname, base);
  if (path === undefined) return nothing;
  const file = resolve(root, join('.', path));
  if (file !== resolve(root) && !file.startsWith(resolve(root) + sep)) return nothing;
  if (path === '' || path.endsWith('/')) {
    if (!pathname.endsWith('/')) return { kind: 'folder-without-slash' };
    return findAt(join(file, 'index.html'));
  }
  return findAt(file);
}
