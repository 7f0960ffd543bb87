export interface Box {
  readonly width: number;
  readonly height: number;
  /** The size that is enough, however short the text. */
  readonly largest: number;
  readonly mostLines: number;
}

export interface Lines {
  readonly lines: readonly string[];
  readonly size: number;
}

/** From one baseline to the next, in sizes of the letters. */
export const lineHeight = 1.1;

/** The width of a text in letters of size 1. */
type Measure = (text: string) => number;

/** All ways to break words into a number of lines, in order. */
function breaks(words: readonly string[], count: number): string[][] {
  if (count === 1) return [[words.join(' ')]];
  return words.slice(0, -count + 1).flatMap((_, i) => {
    const first = words.slice(0, i + 1).join(' ');
    return breaks(words.slice(i + 1), count - 1).map((rest) => [first, ...rest]);
  });
}

const widest = (lines: readonly string[], measure: Measure): number => Math.max(...lines.map(measure));

/** The number of lines given, as equal in width as words allow. */
function balanced(words: readonly string[], count: number, measure: Measure): readonly string[] {
  const ways = breaks(words, count).map((lines) => ({ lines, width: widest(lines, measure) }));
  return ways.toSorted((one, other) => one.width - other.width)[0]?.lines ?? [];
}

/** Breaks a text into balanced lines that fill a box in letters as large as can be; of equals, the fewest lines. */
export function fitLines(text: string, { width, height, largest, mostLines }: Box, measure: Measure): Lines {
  const words = text.split(' ');
  const counts = Array.from({ length: Math.min(mostLines, words.length) }, (_, i) => i + 1);
  const fits = counts.map((count) => {
    const lines = balanced(words, count, measure);
    return { lines, size: Math.min(largest, width / widest(lines, measure), height / (count * lineHeight)) };
  });
  return fits.reduce((best, other) => (other.size > best.size ? other : best));
}
