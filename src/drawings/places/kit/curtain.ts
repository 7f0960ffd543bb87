import { fill, stroke } from '../../svg.ts';
import { tear } from '../../tear.ts';
import { hatch } from './paper.ts';

/** Half a curtain from its rod down; the lower end is drawn aside by `lean`. */
export function curtain(x: number, y: number, width: number, lean: number): string {
  const [end, right] = [x + width, x + width + lean];
  const folds = [0.25, 0.5, 0.75].map((part) => {
    const [top, bottom] = [x + width * part, x + (width + lean) * part];
    return `M${Math.round(top)} ${y + 8}Q${Math.round(top)} 260 ${Math.round(bottom)} 400`;
  });
  return (
    fill(tear(`M${x} ${y}H${end}Q${end} 240 ${right} 400H${x}Z`, 18), 'var(--curtain)') +
    stroke(folds.join(''), '#000', 5, { opacity: '.2' }) +
    hatch(`M${end - 22} ${y}H${end}Q${end} 240 ${right} 400h-22Q${end - 22} 240 ${end - 22} ${y}z`)
  );
}
