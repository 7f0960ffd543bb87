import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { contentGuard } from './src/build/content/content-guard.ts';
import { inlineScript } from './src/build/inline/inline-script.ts';

export default defineConfig({
  trailingSlash: 'always',
  integrations: [contentGuard(), mdx(), preact()],
  // One file each, so that a page needs nothing that its HTML does not name.
  build: { inlineStylesheets: 'always', assetsInlineLimit: 0 },
  vite: { plugins: [inlineScript()], build: { assetsInlineLimit: 0 } },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  devToolbar: { enabled: false },
});
