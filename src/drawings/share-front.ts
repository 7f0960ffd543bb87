import { draw, fill, group, stroke } from './svg.ts';
import { tear } from './tear.ts';

const shadow = '#0003';

/** Something that hangs on the shop: a paper sign on a string, with its middle at 0 0. */
export function drawSign(width: number, height: number, content: string): string {
  const [right, bottom] = [width / 2, height / 2];
  const sheet = tear(draw`M${-right} ${-bottom}H${right}V${bottom}H${-right}Z`, 14);
  return (
    stroke(draw`M${-right * 0.7} ${-bottom}L0 ${-bottom - 44}L${right * 0.7} ${-bottom}`, 'var(--oak)', 4) +
    fill(draw`M-5 ${-bottom - 49}h10v10h-10z`, 'var(--cream)') +
    group({ transform: 'translate(4 8)' }, fill(sheet, shadow)) +
    fill(sheet, 'var(--paper)') +
    content
  );
}

/** A box with straight sides that are torn, by its edges. */
const board = (left: number, top: number, right: number, bottom: number): string =>
  tear(draw`M${left} ${top}H${right}V${bottom}H${left}Z`, 16);

interface ShareFrontOptions {
  readonly width: number;
  readonly height: number;
  /** The edges of the opening in the front. */
  readonly opening: { readonly left: number; readonly right: number };
  /** The far and the near edge of the counter in that opening. */
  readonly counter: { readonly far: number; readonly near: number };
  /** What is seen in the opening. */
  readonly inside: string;
}

/** A wooden front in the color of the counter, with an opening, and the counter standing out below it. */
export function drawShareFront({ width, height, opening, counter, inside }: ShareFrontOptions): string {
  const [left, right] = [opening.left - 52, opening.right + 52];
  const joints = [0.16, 0.52, 0.88].flatMap((at) => [left * at, width - left * at]);
  return (
    fill(draw`M0 0H${width}V${height}H0Z`, 'var(--counter)') +
    stroke(joints.map((x) => tear(draw`M${x} 0V${height}`, 20)).join(''), 'var(--counter-shade)', 3, {
      opacity: '.5',
    }) +
    fill(board(opening.left - 13, -20, opening.right + 13, counter.far + 16), 'var(--frame)') +
    fill(board(left, counter.near, right, counter.near + 14), shadow) +
    fill(board(left, counter.far, right, counter.near), 'var(--oak)') +
    fill(draw`M${left + 2} ${counter.far}H${right - 2}V${counter.far + 8}H${left + 2}Z`, '#fff', { opacity: '.25' }) +
    inside
  );
}
