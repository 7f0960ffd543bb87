import { draw, fill, group } from './svg.ts';
import { tear } from './tear.ts';

/** An awning over a width, hanging from above the picture. */
interface AwningOptions {
  readonly left: number;
  readonly flaps: number;
  /** How wide one flap is. */
  readonly width: number;
  /** How far it hangs down before it is rounded. */
  readonly drop: number;
  /** How far it reaches above the picture. */
  readonly above: number;
  /** The first color and every second one after it; the others are cream. */
  readonly color: string;
}

/** Striped flaps with the shadow that they throw on what is below. */
export function drawAwning({ left, flaps, width, drop, above, color }: AwningOptions): string {
  const round = width * 0.4;
  const flap = (i: number): string => {
    const x = left + i * width;
    return draw`M${x}-${above}H${x + width}V${drop}C${x + width} ${drop + round} ${x} ${drop + round} ${x} ${drop}Z`;
  };
  const all = Array.from({ length: flaps }, (_, i) => flap(i));
  return (
    group({ transform: draw`translate(0 ${width * 0.12})` }, fill(all.join(''), '#0003')) +
    all.map((d, i) => fill(tear(d), i % 2 ? 'var(--cream)' : color)).join('')
  );
}
