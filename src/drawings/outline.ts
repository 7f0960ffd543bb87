export type Point = readonly [x: number, y: number];

/** A path walked in steps: its points, and whether it ends where it began. */
export interface Outline {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

const mix = ([ax, ay]: Point, [bx, by]: Point, t: number): Point => [ax + (bx - ax) * t, ay + (by - ay) * t];

/** The point at `t` on the Bézier curve of these control points, of any degree. */
function along(controls: readonly Point[], t: number): Point {
  const [first, ...rest] = controls;
  if (!first) throw new Error('A curve needs a control point.');
  if (rest.length === 0) return first;
  return along(
    rest.map((point, i) => mix(controls[i] ?? first, point, t)),
    t,
  );
}

export const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay);

/** Points about `step` apart on a Bézier curve, without its first point. */
export function walk(controls: readonly Point[], step: number): Point[] {
  const length = controls.slice(1).reduce((sum, point, i) => sum + distance(controls[i] ?? point, point), 0);
  const count = Math.max(1, Math.round(length / step));
  return Array.from({ length: count }, (_, i) => along(controls, (i + 1) / count));
}

/** The control points after the current one, for one drawing command. */
function controlsOf(letter: string, numbers: readonly number[], at: Point, before: Point): Point[] {
  if (letter === 'H') return [[numbers[0] ?? 0, at[1]]];
  if (letter === 'V') return [[at[0], numbers[0] ?? 0]];
  const pairs = numbers.flatMap((x, i): Point[] => (i % 2 ? [] : [[x, numbers[i + 1] ?? 0]]));
  return letter === 'S' ? [mix(before, at, 2), ...pairs] : pairs;
}

const sizes: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, Z: 1 };

interface Segment {
  readonly letter: string;
  readonly numbers: readonly number[];
}

/** Path data as single commands: a letter with several sets of numbers becomes several segments. */
function segments(data: string): Segment[] {
  return [...data.matchAll(/[a-z][^a-z]*/gi)].flatMap(([command]) => {
    const letter = command.charAt(0);
    const size = sizes[letter];
    if (!size) throw new Error(`This path command cannot be torn: ${letter}`);
    const numbers = (command.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    return Array.from({ length: Math.max(1, numbers.length / size) }, (_, i) => ({
      letter,
      numbers: numbers.slice(i * size, (i + 1) * size),
    }));
  });
}

/** Walks path data made of the absolute commands M L H V C S Q Z. */
export function outlines(data: string, step: number): Outline[] {
  const found: { points: Point[]; closed: boolean }[] = [];
  let before: Point = [0, 0];
  for (const { letter, numbers } of segments(data)) {
    const outline = found.at(-1);
    const at = outline?.points.at(-1) ?? [0, 0];
    const controls = controlsOf(letter, numbers, at, before);
    before = controls.at(-2) ?? at;
    if (letter === 'M') found.push({ points: controls, closed: false });
    else if (letter === 'Z' && outline) outline.closed = true;
    else outline?.points.push(...walk([at, ...controls], step));
  }
  return found;
}
