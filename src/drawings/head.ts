import { drawAge, drawFreckles } from './age.ts';
import { drawBeard } from './beards.ts';
import { shade } from './colors.ts';
import { coverBehind, coverFront, hidesHair } from './covers.ts';
import { edgeOf, type HairColor, hairColors, hairOf } from './hair/hair.ts';
import { headOf } from './heads.ts';
import { measuresOf } from './measures.ts';
import type { Person } from './person.ts';
import { type SkinTones, skins } from './skins.ts';
import { draw, element, fill, group, stroke, use } from './svg.ts';
import { tear } from './tear.ts';

/** Hair is drawn for a head 92 wide that looks to the left. */
export const fitHair = ({ head, turn }: Person): string =>
  draw`scale(${(headOf(head).halfWidth / 46) * (turn > 0 ? -1 : 1)} 1)`;

/** Covers are drawn for a head that looks to the right. */
export const fitCover = ({ head, turn }: Person): string =>
  draw`scale(${(headOf(head).halfWidth / 46) * (turn > 0 ? 1 : -1)} 1)`;

/** Brush lines: lighter in black hair, darker in any other. */
export const brushColor = (color: HairColor): string => shade(hairColors[color], color === 'black' ? 0.22 : -0.2);

/** What of the hair falls behind the body. */
export function hairBehind({ hair }: Person, color: string): string {
  const { behind, strands } = hairOf(hair.style);
  return (behind ? fill(tear(behind), color) : '') + (strands ? stroke(strands, color, 13) : '');
}

/** Neck and hair that hang behind the body; the same in every mood. */
export function drawBack(person: Person): string {
  const { cover, hair } = person;
  const { neck } = measuresOf(person);
  const locks = hidesHair(cover) ? '' : hairBehind(person, shade(hairColors[hair.color], -0.18));
  return (
    group({ transform: fitHair(person) }, locks) +
    (cover ? group({ transform: fitCover(person) }, coverBehind(cover)) : '') +
    fill(draw`M${-neck} 30V86Q0 100 ${neck} 86V30Z`, skins[person.skin].shade)
  );
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

/** The hair that frames the face, for a head that looks to the left. */
export function hairFront({ hair }: Person): string {
  const { front, brush } = hairOf(hair.style);
  const { color } = hair;
  return front && fill(tear(front), hairColors[color], edgeOf(color)) + stroke(brush, brushColor(color), 2.8);
}

function hair(person: Person): string {
  if (hidesHair(person.cover)) return '';
  const front = group({ transform: fitHair(person) }, hairFront(person));
  const { cropped } = hairOf(person.hair.style);
  return cropped ? group({ 'clip-path': `url(#in-${person.head})` }, front) : front;
}

function earrings(color: string, halfWidth: number): string {
  const ring = (cx: number) => element('circle', { cx, cy: 22, r: 5, fill: color });
  return ring(-halfWidth - 1) + ring(halfWidth + 1);
}

/** Behind the ear that shows most, with its thin tube. */
const hearingAid = ({ turn }: Person, halfWidth: number): string => {
  const x = turn > 0 ? -halfWidth : halfWidth;
  const out = turn > 0 ? -1 : 1;
  return (
    stroke(draw`M${x + 4 * out}-8q${7 * out} 5 ${3 * out} 14`, '#2e5c94', 6) +
    stroke(draw`M${x + 3 * out}-9q${-6 * out}-1 ${-5 * out} 11`, '#f7f2e6', 2)
  );
};

/** The head without its face; the same in every mood. */
export function drawSkull(person: Person): string {
  const tones: SkinTones = skins[person.skin];
  const { halfWidth } = headOf(person.head);
  const { cover } = person;
  const covered = hidesHair(cover) || hairOf(person.hair.style).coversEars;
  return (
    (covered ? '' : ears(tones, halfWidth)) +
    skull(person, tones) +
    drawBeard(person) +
    drawAge(person, tones) +
    (person.freckles ? drawFreckles(person, tones) : '') +
    hair(person) +
    (cover ? group({ transform: fitCover(person) }, coverFront(cover)) : '') +
    (person.earrings ? earrings(person.earrings, halfWidth) : '') +
    (person.hearingAid ? hearingAid(person, halfWidth) : '')
  );
}
