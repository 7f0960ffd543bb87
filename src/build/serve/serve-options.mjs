// @ts-check

/**
 * How the site is served; the commands that serve and the server itself read the same words.
 * @satisfies {Record<string, import('../setup/options.mjs').OptionRule>}
 */
export const serveOptions = {
  /** Also for other devices on the network. */
  host: { kind: 'switch' },
  port: { kind: 'port' },
  /** The path under which the site lives. */
  base: { kind: 'base' },
};

export const defaultPort = 4321;

/**
 * The options as words again, for the program that does the serving.
 * @param {import('../setup/options.mjs').Options} options
 * @returns {string[]}
 */
export function toArguments(options) {
  return Object.entries(options).map(([name, value]) => (value === true ? `--${name}` : `--${name}=${value}`));
}
