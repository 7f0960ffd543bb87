import { clothOf } from './arms.ts';
import { shade } from './colors.ts';
import { coverRear, hidesHair } from './covers.ts';
import { edgeOf, hairColors, hairOf } from './hair/hair.ts';
import { brushColor, fitCover, fitHair, hairBehind, hairFront } from './head.ts';
import { headOf } from './heads.ts';
import { type Measures, measuresOf } from './measures.ts';
import type { Person } from './person.ts';
import { type SkinTones, skins } from './skins.ts';
import { drawSleeve, type Joints } from './sleeve.ts';
import { draw, element, fill, group, stroke, use } from './svg.ts';
import { tear } from './tear.ts';
import { bodyOutline, hoods } from './torso.ts';

const trousers = '#33444c';
const shoe = '#24303a';

/** Where a top ends: coats reach the knees, and everything ends sooner on a child. */
function hemOf({ top, age }: Person): number {
  const long = ['coat', 'raincoat', 'dress'].includes(top.kind);
  if (age === 'child') return long ? 262 : 230;
  return long ? 330 : 262;
}

function legs({ age, shoulders: s, top }: Person, hem: number): string {
  const [outer, foot] = [s * 0.74, age === 'child' ? 340 : 420];
  const leg = draw`M${-outer} ${hem - 14}H${outer}L${outer - 8} ${foot}H7L0 ${hem + 22}L-7 ${foot}H${8 - outer}Z`;
  const shoes = draw`M${10 - outer} ${foot}H-5V${foot + 10}H${4 - outer}ZM${outer - 10} ${foot}H5V${foot + 10}H${outer - 4}Z`;
  return fill(tear(leg, 24), (top.kind === 'overalls' && top.under) || trousers) + fill(shoes, shoe);
}

/** An arm that hangs beside the body, or reaches for the wheel of a chair. */
function arm(person: Person, measures: Measures, side: -1 | 1): string {
  const { shoulders: s, sleeve, hand } = measures;
  const [elbow, wrist] = person.age === 'child' ? [170, 208] : [196, 254];
  const bent: Joints = person.chair
    ? [
        [s - sleeve - 2, 128],
        [s + 20, 186],
        [s + 34, 226],
      ]
    : [
        [s - sleeve - 2, 128],
        [s + 10, elbow],
        [s + 8, wrist],
      ];
  const [x, y] = bent[2];
  const transform = draw`translate(${x} ${y})rotate(92)` + (hand === 1 ? '' : `scale(${hand})`);
  const drawn =
    group({ transform }, use('hand', { fill: skins[person.skin].shade })) +
    drawSleeve(bent, clothOf(person, measures, side));
  return group(side < 0 ? { transform: 'scale(-1 1)' } : {}, drawn);
}

const apronStrings = (color: string): string =>
  stroke('M-26 92L30 176M26 92L-30 176M-66 190Q0 204 66 190', color, 8) +
  stroke('M0 198Q-34 176-30 204Q-14 214 0 198Q34 176 30 204Q14 214 0 198L-14 238M0 198L14 238', color, 6);

/** The back of overalls: crossed straps above a high waist. */
const bib = (color: string): string =>
  stroke('M-36 92L24 190M36 92L-24 190', color, 12) + fill(tear('M-34 184H34L68 206L74 264H-74L-68 206Z'), color);

const hood = (color: string): string => fill(tear('M-44 84Q0 70 44 84Q48 134 0 152Q-48 134-44 84Z'), color);

const scarf = (color: string): string =>
  fill(tear('M-36 70Q0 84 36 70Q44 90 34 102Q0 112-34 102Q-44 90-36 70Z'), color);

/** The body from behind, down to the shoes, shoulders at rest. */
export function drawRear(person: Person): string {
  const measures = measuresOf(person);
  const { top, apron, chair } = person;
  const dark = shade(top.color, -0.2);
  const hem = hemOf(person);
  const body = tear(bodyOutline(person, measures, hem), 12);
  return (
    (chair ? '' : legs(person, hem)) +
    fill(body, top.color) +
    (top.pattern ? element('path', { d: body, fill: `url(#${top.pattern})` }) : '') +
    stroke(draw`M0 ${hem - 60}V${hem - 4}`, dark, 3) +
    (hoods.includes(top.kind) ? '' : fill(tear('M-24 66Q0 80 24 66L31 86Q0 100-31 86Z'), dark)) +
    (top.kind === 'overalls' && top.under ? bib(top.under) : '') +
    (apron ? apronStrings(apron) : '') +
    (chair ? use('chair-rear') : '') +
    arm(person, measures, -1) +
    arm(person, measures, 1) +
    (hoods.includes(top.kind) ? hood(dark) : '') +
    (top.scarf ? scarf(top.scarf) : '')
  );
}

/** The hair on the back of a head, and the ring that is left when the top is bald. */
const backs = {
  whole: 'M-48 0C-52-70-34-70 0-70S52-70 48 0C48 34 34 46 0 46S-48 34-48 0Z',
  ring: 'M-47-10Q-24 12 0 12Q24 12 47-10C50 30 34 46 0 46S-50 30-47-10Z',
} as const;

/** What grows on the back of a head. */
function backHair(person: Person): string {
  const { style, color } = person.hair;
  if (style === 'none') return '';
  const ring = style === 'fringe';
  const lines = ring ? 'M-20 16v20M0 20v20M20 16v20' : 'M-22-40Q-30-8-18 32M0-50Q-4-8 4 36M22-40Q32-8 20 32';
  return (
    hairBehind(person, shade(hairColors[color], -0.12)) +
    fill(tear(ring ? backs.ring : backs.whole), hairColors[color], edgeOf(color)) +
    (hairOf(style).cropped ? '' : hairFront(person)) +
    stroke(lines, brushColor(color), 2.8)
  );
}

/** The head from behind. */
export function drawNape(person: Person): string {
  const tones: SkinTones = skins[person.skin];
  const { halfWidth } = headOf(person.head);
  const { cover } = person;
  const { neck } = measuresOf(person);
  const covered = hidesHair(cover) || hairOf(person.hair.style).coversEars;
  const ear = (cx: number) => element('ellipse', { cx, cy: 4, rx: 7, ry: 12, fill: tones.shade });
  return (
    fill(draw`M${-neck} 30V80Q0 90 ${neck} 80V30Z`, tones.shade) +
    use(`head-${person.head}`, { fill: tones.base }) +
    (hidesHair(cover) ? '' : group({ transform: fitHair(person) }, backHair(person))) +
    (covered ? '' : ear(halfWidth) + ear(-halfWidth)) +
    (cover ? group({ transform: fitCover(person) }, coverRear(cover)) : '')
  );
}
