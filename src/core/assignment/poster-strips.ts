/** How many strips there can be at the foot of a poster. */
export type StripCount = 8 | 4 | 0;

/** The width of the code on each, in millimeters, with its quiet zone; the style sheet of the poster says the same. */
const codeMm = { 8: 24.75, 4: 42 } as const;

/** Whoever stands in front of a poster scans a code with modules of this size. */
const smallestModuleMm = 0.4;

/** On both sides of a code together, in modules (ISO/IEC 18004, section 9.1). */
const quietZone = 8;

/** As many strips as hold a code that a phone can read; none where even four cannot. @param modules the side of the code */
export function stripCount(modules: number): StripCount {
  const fits = (count: 8 | 4): boolean => codeMm[count] / (modules + quietZone) >= smallestModuleMm;
  if (fits(8)) return 8;
  return fits(4) ? 4 : 0;
}
