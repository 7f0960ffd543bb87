const styleElement = /<style[^>]*>[\s\S]*?<\/style>/g;
const declaration = /(?<=[{;\s])--([\w-]+):[^;{}]*;?/g;

/**
 * A built page whose style elements declare only the custom properties that something in the page asks for, be it another
 * property. All tokens are in one sheet, and a page of a lesson needs half of them. The value of a token may hold no `;`,
 * `{` or `}`: what follows would be taken for the next declaration.
 */
export function withoutUnusedTokens(html: string): string {
  const used = new Set([...html.matchAll(/var\(--([\w-]+)/g)].map(([, name]) => name));
  const kept = (style: string): string =>
    style.replace(declaration, (whole, name: string) => (used.has(name) ? whole : ''));
  const page = html.replace(styleElement, kept);
  return page === html ? html : withoutUnusedTokens(page);
}
