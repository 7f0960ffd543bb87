/** How many letters of the display font fit in one em, on average. */
const lettersPerEm = 1.9;

/** The widest bubble, in em, its padding included. */
const widest = 14;
const padding = 2;

/** The widths that lesson/scene.css knows. */
const widths = [8, 10, 12, widest] as const;

/**
 * The width of the bubble in which a line breaks into lines of equal length, in em: a box that is left as wide as it may
 * be stands half empty around two short lines.
 */
export function bubbleWidth(line: string): number {
  const letters = line.trim().length;
  const lines = Math.ceil(letters / ((widest - padding) * lettersPerEm));
  // Two letters more than its share, as words do not break.
  const needed = (letters / lines + 2) / lettersPerEm + padding;
  return widths.find((width) => width >= needed) ?? widest;
}
