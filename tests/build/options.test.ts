import { describe, expect, test } from 'vitest';
import { serveOptions, toArguments } from '../../src/build/serve/serve-options.mjs';
import { parseOptions } from '../../src/build/setup/options.mjs';

const stepOptions = { only: { kind: 'word', of: ['unit', 'build'] } } as const;

const siteOptions = { site: { kind: 'origin' } } as const;

describe('parseOptions', () => {
  test('reads switches, ports and base paths', () => {
    expect(parseOptions(serveOptions, ['--host', '--port', '5000', '--base=/x/'])).toEqual({
      ok: true,
      value: { host: true, port: '5000', base: '/x/' },
    });
  });

  test.each([
    ['x', '/x/'],
    ['/x', '/x/'],
    ['//x//y/', '/x/y/'],
    ['/', '/'],
  ])('gives the base path %s a slash at both ends', (written, base) => {
    expect(parseOptions(serveOptions, ['--base', written])).toEqual({ ok: true, value: { base } });
  });

  test('reads back the words it is turned into', () => {
    const value = { host: true, port: '5000', base: '/x/' } as const;
    expect(parseOptions(serveOptions, toArguments(value))).toEqual({ ok: true, value });
  });

  test.each([
    [['--prot', '5000'], '"--prot" means nothing to this command: it knows --host, --port, --base.'],
    [['5000'], '"5000" means nothing to this command: it knows --host, --port, --base.'],
    [['--port'], '--port needs a number from 1 to 65535, for example --port 5000.'],
    [['--port', '70000'], '--port needs a number from 1 to 65535, for example --port 5000.'],
    [['--host=me'], '--host takes no value.'],
    [['--base', '/../x'], '--base needs a path, for example --base /balie/.'],
  ])('answers %j with one sentence', (args, problem) => {
    expect(parseOptions(serveOptions, args)).toEqual({ ok: false, problem });
  });

  test.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['HTTPS://Example.org:443', 'https://example.org'],
  ])('reads the address %s as %s', (written, site) => {
    expect(parseOptions(siteOptions, ['--site', written])).toEqual({ ok: true, value: { site } });
  });

  test.each([
    'example.org',
    'ftp://example.org',
    'https://example.org/balie/',
    'https://example.org?a',
    'https://example.org#a',
    'https://me@example.org',
    'https://',
    '',
  ])('does not take %j for the address of a site, and says so in one sentence', (written) => {
    expect(parseOptions(siteOptions, ['--site', written])).toEqual({
      ok: false,
      problem: '--site needs a web address without a path, for example --site https://example.org.',
    });
  });

  test('names the words to choose from', () => {
    expect(parseOptions(stepOptions, ['--only', 'units'])).toEqual({
      ok: false,
      problem: '--only needs one of these words: unit, build.',
    });
  });

  test('says that a command has no options', () => {
    expect(parseOptions({}, ['--fast'])).toEqual({
      ok: false,
      problem: '"--fast" means nothing to this command: it has no options.',
    });
  });
});
