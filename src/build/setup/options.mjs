// @ts-check
import { parseArgs } from 'node:util';

/**
 * How one option is written and what it accepts. A kind without a value is a switch.
 * @typedef {{ kind: 'switch' } | { kind: 'port' } | { kind: 'base' } | { kind: 'origin' } | { kind: 'word', of: readonly string[] }} OptionRule
 * @typedef {Record<string, string | true>} Options
 */

/**
 * @param {string} name
 * @param {OptionRule} rule
 * @param {string | undefined} value
 * @returns {import('./say.mjs').Result<string | true>}
 */
function readValue(name, rule, value) {
  if (rule.kind === 'switch') {
    return value === undefined ? { ok: true, value: true } : { ok: false, problem: `--${name} takes no value.` };
  }
  if (rule.kind === 'port') {
    const port = Number(value);
    if (Number.isInteger(port) && port >= 1 && port <= 65_535) return { ok: true, value: String(port) };
    return { ok: false, problem: `--${name} needs a number from 1 to 65535, for example --${name} 5000.` };
  }
  if (rule.kind === 'base') {
    if (value && /^[\w.~/-]+$/.test(value) && !value.split('/').includes('..'))
      return { ok: true, value: normalizeBase(value) };
    return { ok: false, problem: `--${name} needs a path, for example --${name} /balie/.` };
  }
  if (rule.kind === 'origin') {
    const origin = readOrigin(value);
    if (origin) return { ok: true, value: origin };
    return {
      ok: false,
      problem: `--${name} needs a web address without a path, for example --${name} https://example.org.`,
    };
  }
  if (value !== undefined && rule.of.includes(value)) return { ok: true, value };
  return { ok: false, problem: `--${name} needs one of these words: ${rule.of.join(', ')}.` };
}

/** The address of a host on the web, when that is all it is. @param {string | undefined} value */
function readOrigin(value) {
  if (value === undefined || !URL.canParse(value)) return undefined;
  const { protocol, origin, href } = new URL(value);
  return /^https?:$/.test(protocol) && href === `${origin}/` ? origin : undefined;
}

/** A base path with a slash at both ends. @param {string} base */
function normalizeBase(base) {
  const inner = base
    .split('/')
    .filter((part) => part !== '')
    .join('/');
  return inner === '' ? '/' : `/${inner}/`;
}

/** @param {Record<string, OptionRule>} rules */
function describeKnown(rules) {
  const names = Object.keys(rules).map((name) => `--${name}`);
  return names.length === 0 ? 'it has no options' : `it knows ${names.join(', ')}`;
}

/**
 * Reads the words after a command. The first mistake is handed back as one sentence.
 * @param {Record<string, OptionRule>} rules
 * @param {readonly string[]} args
 * @returns {import('./say.mjs').Result<Options>}
 */
export function parseOptions(rules, args) {
  const options = Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [
      name,
      { type: rule.kind === 'switch' ? /** @type {const} */ ('boolean') : /** @type {const} */ ('string') },
    ]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  /** @type {Options} */
  const found = {};
  for (const token of tokens) {
    const rule = token.kind === 'option' ? rules[token.name] : undefined;
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional' || !rule) {
      const word = token.kind === 'positional' ? token.value : token.rawName;
      return { ok: false, problem: `"${word}" means nothing to this command: ${describeKnown(rules)}.` };
    }
    const value = readValue(token.name, rule, token.value);
    if (!value.ok) return value;
    found[token.name] = value.value;
  }
  return { ok: true, value: found };
}
