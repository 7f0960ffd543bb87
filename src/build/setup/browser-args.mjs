// @ts-check

const quietArguments = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/**
 * How every test and measurement starts the browser: without traffic of its own, and, as root, without the sandbox
 * that Chromium refuses to build there.
 */
export const browserArguments = process.getuid?.() === 0 ? ['--no-sandbox', ...quietArguments] : quietArguments;
