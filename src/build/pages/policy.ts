import { createHash } from 'node:crypto';

/** What a page may load besides its own inline scripts and styles: files of the site itself, and nothing else. */
const ownFilesOnly = [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
] as const;

const inlineScript = /<script(?![^>]*\s(?:src|type="application\/json")[\s=>])[^>]*>([\s\S]*?)<\/script>/g;
const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>/g;

/**
 * The Content-Security-Policy of a built page: its inline scripts and styles are named by their hashes (CSP Level 3,
 * "hash-source"), so that nothing that is not in the built page can run.
 */
export function policyOf(html: string): string {
  const scripts = [...html.matchAll(inlineScript)].map(([, code = '']) => hashOf(code));
  const styles = [...html.matchAll(inlineStyle)].map(([, code = '']) => hashOf(code));
  const sources = (hashes: readonly string[]): string => ["'self'", ...new Set(hashes)].join(' ');
  return [...ownFilesOnly, `script-src ${sources(scripts)}`, `style-src ${sources(styles)}`].join(';');
}

/** The page with its policy in its head, before anything that the policy is about. */
export function withPolicy(html: string): string {
  const charset = '<meta charset="utf-8">';
  if (!html.includes(charset)) throw new Error('A page without a charset cannot be given its policy.');
  return html.replace(charset, `${charset}<meta http-equiv="content-security-policy" content="${policyOf(html)}">`);
}

function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}
