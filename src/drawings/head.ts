import { shade } from './colors.ts';
import { drawAge } from './face.ts';
import { hairColors, hairOf } from './hair.ts';
import { headOf } from './heads.ts';
import type { Person } from './person.ts';
import { type SkinTones, skins } from './skins.ts';
import { draw, element, fill, group, stroke, use } from './svg.ts';
import { tear } from './tear.ts';

/** Hair is drawn for a head 92 wide. */
const squeeze = (person: Person): string => draw`scale(${headOf(person.head).halfWidth / 46} 1)`;

/** Neck and hair that hang behind the body; the same in every mood. */
export function drawBack(person: Person): string {
  const { behind } = hairOf(person.hair.style);
  const color = shade(hairColors[person.hair.color], -0.18);
  const neck = fill('M-19 30V86Q0 100 19 86V30Z', skins[person.skin].shade);
  return (behind ? fill(tear(behind), color, { transform: squeeze(person) }) : '') + neck;
}

function ears(tones: SkinTones, halfWidth: number): string {
  const ear = (side: 1 | -1) =>
    element('ellipse', {
      cx: side * halfWidth,
      cy: 4,
      rx: 8,
      ry: 12,
      fill: side < 0 ? tones.base : tones.shade,
    });
  const folds = draw`M${halfWidth} -2q4 5 0 11M${-halfWidth} -2q-4 5 0 11`;
  return ear(1) + ear(-1) + stroke(folds, tones.blush, 2.4);
}

function skull(person: Person, tones: SkinTones): string {
  const shape = `head-${person.head}`;
  return (
    use(shape, { fill: tones.shade }) +
    group({ 'clip-path': `url(#in-${person.head})` }, use(shape, { fill: tones.base, x: -8, y: -3 }))
  );
}

function hair(person: Person): string {
  const { front, brush } = hairOf(person.hair.style);
  const color = hairColors[person.hair.color];
  const lines = stroke(brush, shade(color, person.hair.color === 'black' ? 0.22 : -0.2), 2.8);
  return group({ transform: squeeze(person) }, fill(tear(front), color) + lines);
}

function earrings(color: string, halfWidth: number): string {
  const ring = (cx: number) => element('circle', { cx, cy: 22, r: 5, fill: color });
  return ring(-halfWidth - 1) + ring(halfWidth + 1);
}

/** The head without its face; the same in every mood. */
export function drawSkull(person: Person): string {
  const tones = skins[person.skin];
  const { halfWidth } = headOf(person.head);
  return (
    (hairOf(person.hair.style).coversEars ? '' : ears(tones, halfWidth)) +
    skull(person, tones) +
    (person.aged ? drawAge(person, tones) : '') +
    hair(person) +
    (person.earrings ? earrings(person.earrings, halfWidth) : '')
  );
}
