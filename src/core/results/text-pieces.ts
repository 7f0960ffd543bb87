const start = /BALIE/gi;

/** More letters than any ticket has, with room for what chats put in between. */
const longestTicket = 16_384;

/**
 * A long text in pieces that are quick to search, cut only where something that may be a ticket begins. What is far from
 * any such beginning is left out. A short text is one piece, whatever is in it.
 */
export function* textPieces(text: string, size = 8192): Generator<string> {
  if (text.length <= size) return void (yield text);
  let from: number | undefined;
  let last = 0;
  for (const { index } of text.matchAll(start)) {
    if (from !== undefined && (index - from > size || index - last > longestTicket)) {
      yield text.slice(from, Math.min(index, last + longestTicket));
      from = undefined;
    }
    from ??= index;
    last = index;
  }
  if (from !== undefined) yield text.slice(from, last + longestTicket);
}

/** How many tickets a text may hold at most. */
export function countStarts(text: string): number {
  return text.match(start)?.length ?? 0;
}
