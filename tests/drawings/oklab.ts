import { linear } from '../fixtures/contrast.ts';

/** A hex color in OKLab, in which equal distances look about equal: https://bottosson.github.io/posts/oklab/ */
export function oklab(hex: string): readonly [lightness: number, greenRed: number, blueYellow: number] {
  const [red, green, blue] = linear(hex);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const small = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * small,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * small,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * small,
  ];
}

/** How different two hex colors look: 0 is the same, 1 is black beside white. */
export function difference(one: string, other: string): number {
  const [a, b] = [oklab(one), oklab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
