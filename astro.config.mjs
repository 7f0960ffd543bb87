import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { contentGuard } from './src/build/content/content-guard.ts';
import { alone } from './src/build/inline/alone.ts';
import { inlineScript } from './src/build/inline/inline-script.ts';
import { finishPages } from './src/build/pages/finish-pages.ts';

export default defineConfig({
  trailingSlash: 'always',
  integrations: [contentGuard(), mdx(), preact(), finishPages()],
  // A page brings its own styles, so that the first paint waits for nothing but the page.
  build: { inlineStylesheets: 'always' },
  // Small files stay files: one inlined into a script or a style could not be shared between pages.
  vite: { plugins: [alone(), inlineScript()], build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
