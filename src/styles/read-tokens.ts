/** The values of custom properties by name, without the dashes: `ink` → `#17262b`. */
export type Tokens = Readonly<Record<string, string>>;

export interface Themes {
  readonly day: Tokens;
  /** What the dark theme changes, over the rest of the day's. */
  readonly night: Tokens;
}

const declarations = (css: string): Tokens =>
  Object.fromEntries([...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));

/** The first block of a style sheet that follows a prelude. @throws when there is none */
function block(css: string, prelude: string): string {
  const start = css.indexOf(`${prelude} {`);
  if (start < 0) throw new Error(`There is no "${prelude}" in the tokens.`);
  let depth = 0;
  for (let at = css.indexOf('{', start); at < css.length; at++) {
    if (css[at] === '{') depth++;
    if (css[at] === '}' && --depth === 0) return css.slice(start, at);
  }
  throw new Error(`"${prelude}" is not closed.`);
}

/** Reads `tokens.css`, for whatever needs a token where there is no browser. */
export function readTokens(css: string): Themes {
  const day = declarations(block(css, ':root'));
  return { day, night: { ...day, ...declarations(block(css, '@media screen and (prefers-color-scheme: dark)')) } };
}
