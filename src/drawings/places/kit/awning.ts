import { stroke } from '../../svg.ts';

const stripe = 44;

/** Stripes with round ends that hang down from far above; their ends lie at y. */
export function awning(y: number, colors: readonly [string, string]): string {
  const stripes = (color: string, from: number): string => {
    const straight = { 'stroke-linecap': 'butt', 'stroke-dasharray': `${stripe} ${stripe}` };
    const round = { 'stroke-dasharray': `0 ${2 * stripe}` };
    const ends = `M${from + stripe / 2} ${y - stripe / 2}H790`;
    return stroke(`M${from} ${y - 322}H790`, color, 600, straight) + stroke(ends, color, stripe, round);
  };
  return stripes(colors[0], -400) + stripes(colors[1], -400 + stripe);
}
