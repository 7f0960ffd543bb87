import { describe, expect, test } from 'vitest';
import { checkFile, describeViolation } from '../../src/build/imports/check-imports.ts';

const check = (file: string, text: string) => checkFile(file, text).map(describeViolation);

const rules = {
  core: 'Core is pure: it imports only core, zod and @scure/base, and gets time, chance and the outside world as arguments.',
  ports: 'Ports only name what is needed: they import only core.',
  stores: 'Stores orchestrate: they import only core, ports and nanostores.',
  implementations: 'Storage, sealing, lms and offline implement ports: they import only core, ports and packages.',
  messages: 'Messages are words: they import only core.',
  ui: 'Ui components are controlled: they import only core, messages, drawings and preact, and get the rest as values and callbacks.',
  drawings: 'Drawings are data and markup: they import only types, and those only from core.',
  islands: 'Islands bind stores to ui in the browser: they import no build code, pages or tests.',
  build:
    'Of src/build, only pages, components, layouts and the content config may use anything: its content and its pictures.',
};

describe('the import rule refuses', () => {
  test.each([
    ['src/core/a/b.ts', "import { h } from 'preact';", `src/core/a/b.ts:1 imports preact. ${rules.core}`],
    ['src/core/a.ts', "\nimport fs from 'node:fs';", `src/core/a.ts:2 imports node:fs. ${rules.core}`],
    ['src/core/a.ts', "export * from '../ports/p.ts';", `src/core/a.ts:1 imports ../ports/p.ts. ${rules.core}`],
    ['src/core/a.ts', "const a = await import('../ui/a.tsx');", `src/core/a.ts:1 imports ../ui/a.tsx. ${rules.core}`],
    ['src/core/a.ts', "type A = import('../ui/a.tsx').A;", `src/core/a.ts:1 imports ../ui/a.tsx. ${rules.core}`],
    ['src/core/a.ts', "import 'zodiac';", `src/core/a.ts:1 imports zodiac. ${rules.core}`],
    ['src/ports/a.ts', "import { atom } from 'nanostores';", `src/ports/a.ts:1 imports nanostores. ${rules.ports}`],
    ['src/stores/a.ts', "import '../storage/m.ts';", `src/stores/a.ts:1 imports ../storage/m.ts. ${rules.stores}`],
    [
      'src/storage/a.ts',
      "import '../stores/s.ts';",
      `src/storage/a.ts:1 imports ../stores/s.ts. ${rules.implementations}`,
    ],
    ['src/messages/a.ts', "import '../ui/a.tsx';", `src/messages/a.ts:1 imports ../ui/a.tsx. ${rules.messages}`],
    ['src/ui/A.tsx', "import '../stores/s.ts';", `src/ui/A.tsx:1 imports ../stores/s.ts. ${rules.ui}`],
    ['src/ui/A.tsx', "import '@nanostores/preact';", `src/ui/A.tsx:1 imports @nanostores/preact. ${rules.ui}`],
    [
      'src/drawings/a.ts',
      "import { moods } from '../core/l.ts';",
      `src/drawings/a.ts:1 imports ../core/l.ts. ${rules.drawings}`,
    ],
    ['src/islands/a.ts', "import '../build/a.ts';", `src/islands/a.ts:1 imports ../build/a.ts. ${rules.islands}`],
    [
      'src/islands/a.ts',
      "import '../build/content/a.ts';",
      `src/islands/a.ts:1 imports ../build/content/a.ts. ${rules.islands}`,
    ],
    [
      'src/islands/a.ts',
      "import '../build/pictures/a.ts';",
      `src/islands/a.ts:1 imports ../build/pictures/a.ts. ${rules.islands}`,
    ],
    [
      'src/drawings/a.ts',
      "import '../build/pictures/a.ts';",
      `src/drawings/a.ts:1 imports ../build/pictures/a.ts. ${rules.drawings}`,
    ],
    ['src/islands/a.ts', "import '../pages/a.ts';", `src/islands/a.ts:1 imports ../pages/a.ts. ${rules.islands}`],
    ['src/islands/a.ts', "import '../../tests/a.ts';", `src/islands/a.ts:1 imports ../../tests/a.ts. ${rules.islands}`],
    [
      'src/layouts/a.ts',
      "import '../build/serve/a.ts';",
      `src/layouts/a.ts:1 imports ../build/serve/a.ts. ${rules.build}`,
    ],
    [
      'src/schemas/a.ts',
      "import '../build/content/a.ts';",
      `src/schemas/a.ts:1 imports ../build/content/a.ts. ${rules.build}`,
    ],
    [
      'src/build/a.ts',
      "import '../../tests/a.ts';",
      'src/build/a.ts:1 imports ../../tests/a.ts. Nothing imports tests.',
    ],
  ])('%s with %j', (file, text, sentence) => {
    expect(check(file, text)).toEqual([sentence]);
  });

  test('an import in the front matter or a script of an Astro file, with its line', () => {
    const text =
      "---\nimport '../build/a.ts';\n---\n<p>import 'x'</p>\n<script>\n  import '../../tests/b.ts';\n</script>\n";
    expect(check('src/pages/a.astro', text)).toEqual([
      `src/pages/a.astro:2 imports ../build/a.ts. ${rules.build}`,
      `src/pages/a.astro:6 imports ../../tests/b.ts. ${rules.build}`,
    ]);
  });

  test.each([
    ['const a = Date.now();', 'Date.now'],
    ['const a = new Date(0);', 'new Date'],
    ['const a = Math.random();', 'Math.random'],
    ['const a = globalThis.crypto;', 'globalThis.crypto'],
    ['const a = crypto.randomUUID();', 'crypto'],
    ['const a = document.body;', 'document'],
    ['const a = typeof window;', 'window'],
    ['const a = localStorage;', 'localStorage'],
    ['const a = process.env;', 'process'],
  ])('%j in core', (text, name) => {
    expect(check('src/core/a.ts', text)).toEqual([`src/core/a.ts:1 uses ${name}. ${rules.core}`]);
  });
});

describe('the import rule allows', () => {
  test.each([
    ['src/core/a/b.ts', "import * as z from 'zod'; import * as m from 'zod/mini'; import { a } from '../c.ts';"],
    ['src/core/a.ts', '// Date.now() and window\nconst text = "document"; const dice = { process: 1 }; dice.process;'],
    ['src/ports/a.ts', "import type { Attempt } from '../core/attempt/attempt.ts';"],
    ['src/stores/a.ts', "import { atom } from 'nanostores'; import '../ports/p.ts'; import '../core/c.ts';"],
    ['src/storage/a.ts', "import { openDB } from 'idb'; import '../ports/p.ts';"],
    ['src/ui/A.tsx', "import { useState } from 'preact/hooks'; import '../messages/nl.ts'; import '../core/c.ts';"],
    [
      'src/drawings/a.ts',
      "import type { Mood } from '../core/l.ts'; import { type Pose } from '../core/p.ts'; import './b.ts';",
    ],
    ['src/islands/a.ts', "import '../ui/A.tsx'; import '../stores/s.ts'; import '../storage/m.ts'; import 'preact';"],
    ['src/pages/a.astro', "---\nimport '../build/content/read.ts';\nimport '../components/A.astro';\n---\n"],
    ['src/pages/a.png.ts', "import '../build/pictures/png.ts';"],
    ['src/build/pictures/a.ts', "import 'sharp'; import '../../drawings/a.ts'; import 'node:fs/promises';"],
    ['src/content.config.ts', "import './build/content/read.ts'; import 'astro:content';"],
    ['src/build/a.ts', "import '../core/c.ts'; import 'node:fs'; import './content/a.ts';"],
    ['tests/a.ts', "import '../src/build/a.ts';"],
  ])('%s with %j', (file, text) => {
    expect(check(file, text)).toEqual([]);
  });
});
