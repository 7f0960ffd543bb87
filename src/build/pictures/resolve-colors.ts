import type { Tokens } from '../../styles/read-tokens.ts';

const variable = /var\(--([\w-]+)(?:,\s*([^()]+|var\([^()]*\)))?\)/g;

/** A value may name another; deeper than this it names itself. */
const deepest = 8;

/**
 * Markup with the values of its custom properties written out, for what draws SVG but knows none. Something that has no
 * value gets its fallback.
 * @throws when there is neither
 */
export function resolveColors(markup: string, values: Tokens, depth = 0): string {
  if (depth > deepest) throw new Error('A custom property names itself.');
  return markup.replace(variable, (_, name: string, fallback: string | undefined) => {
    const value = values[name] ?? fallback;
    if (value === undefined) throw new Error(`A picture uses "--${name}", which has no value by day.`);
    return resolveColors(value, values, depth + 1);
  });
}
