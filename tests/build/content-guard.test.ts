import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig } from 'astro';
import { expect, test } from 'vitest';
import { contentGuard } from '../../src/build/content/content-guard.ts';

type Hook = (given: unknown) => unknown;

/** The guard of a project whose only lesson is an empty folder with a broken graph. */
async function guardOfBrokenProject(): Promise<Record<string, Hook>> {
  const root = await mkdtemp(join(tmpdir(), 'balie-guard-'));
  await mkdir(join(root, 'content/lessons/broken'), { recursive: true });
  await writeFile(join(root, 'content/lessons/broken/lesson.yaml'), 'id: [');
  const hooks = contentGuard().hooks as unknown as Record<string, Hook>;
  const config = { root: pathToFileURL(`${root}/`) } as AstroConfig;
  await hooks['astro:config:done']?.({ config });
  return hooks;
}

test.each([
  ['a build', 'astro:build:start', {}],
  ['the development server', 'astro:server:setup', { server: {}, logger: {} }],
])('a mistake in the content stops %s with its file, line and column', async (_what, hook, given) => {
  const hooks = await guardOfBrokenProject();
  await expect(hooks[hook]?.(given)).rejects.toThrow(/content\/lessons\/broken\/lesson\.yaml:\d+:\d+/);
});
