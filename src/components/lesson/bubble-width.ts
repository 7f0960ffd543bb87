/** How many letters of the display font fit in one em, on average. */
const lettersPerEm = 1.9;

/** The room on both sides of the words, in em. */
const padding = 2;

/** A letter kept free, as some letters are wider than others. */
const spare = 1;

/** The widths that lesson/scene.css knows, in em. */
const widths = [8, 10, 12, 14] as const;
const widest = widths[widths.length - 1] ?? 14;

/**
 * The narrowest width, in em, in which a line takes no more lines than in the widest bubble: a box that is left as wide
 * as it may be stands half empty around two short lines.
 */
export function bubbleWidth(line: string): number {
  const fewest = linesOf(line);
  return widths.find((width) => linesIn(roomAt(width), line) <= fewest) ?? widest;
}

/** How many lines the words take in the widest bubble. */
export function linesOf(line: string): number {
  return linesIn(roomAt(widest), line);
}

function roomAt(width: number): number {
  return (width - padding) * lettersPerEm - spare;
}

/** Lines of so many letters; a word does not break. */
function linesIn(room: number, line: string): number {
  let [lines, used] = [1, 0];
  for (const word of line.trim().split(/\s+/)) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (used > 0 && needed > room) [lines, used] = [lines + 1, word.length];
    else used = needed;
  }
  return lines;
}
