import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyOf, withPolicy } from '../../src/build/pages/policy.ts';

const hash = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

const directive = (policy: string, name: string): string | undefined =>
  policy.split(';').find((each) => each.startsWith(`${name} `));

test('a page without inline code may load files of its own site only', () => {
  expect(policyOf('<p>Hello</p><script src="/a.js"></script>')).toBe(
    "default-src 'none';img-src 'self';font-src 'self';connect-src 'self';manifest-src 'self';worker-src 'self';base-uri 'none';form-action 'self';script-src 'self';style-src 'self'",
  );
});

test('an inline script and an inline style are named by their hashes, each once', () => {
  const policy = policyOf('<style>p{}</style><script>go()</script><script type="module">go()</script>');
  expect(directive(policy, 'script-src')).toBe(`script-src 'self' ${hash('go()')}`);
  expect(directive(policy, 'style-src')).toBe(`style-src 'self' ${hash('p{}')}`);
});

test('data in a script tag is not code and gets no hash', () => {
  const policy = policyOf('<script type="application/json" data-graph>{"a":1}</script>');
  expect(directive(policy, 'script-src')).toBe("script-src 'self'");
});

test('the policy stands before everything it is about', () => {
  const page = withPolicy('<html><head><meta charset="utf-8"><style>p{}</style></head></html>');
  expect(page.indexOf('content-security-policy')).toBeLessThan(page.indexOf('<style>'));
});

test('a page that could not be given a policy stops the build', () => {
  expect(() => withPolicy('<html></html>')).toThrow('A page without a charset cannot be given its policy.');
});
