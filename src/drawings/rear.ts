import { clothOf } from './arms.ts';
import { shade } from './colors.ts';
import { coverRear, hidesHair } from './covers.ts';
import { hairColors } from './hair/hair.ts';
import { fitCover, fitHair, hairBehind, hairFront } from './head.ts';
import { headOf } from './heads.ts';
import { type Measures, measuresOf } from './measures.ts';
import type { Person } from './person.ts';
import { type SkinTones, skins } from './skins.ts';
import { drawSleeve } from './sleeve.ts';
import { draw, element, fill, group, stroke, use } from './svg.ts';
import { tear } from './tear.ts';
import { bodyOutline, hoods } from './torso.ts';

const trousers = '#33444c';
const shoe = '#24303a';

/** Where a top ends: coats reach the knees. */
const hemOf = ({ top }: Person): number => (['coat', 'raincoat', 'dress'].includes(top.kind) ? 330 : 262);

function legs({ age, shoulders: s }: Person): string {
  const [outer, foot] = [s * 0.74, age === 'child' ? 350 : 420];
  const leg = draw`M${-outer} 240H${outer}L${outer - 12} ${foot}H${8}L0 290L-8 ${foot}H${12 - outer}Z`;
  const shoes = draw`M${14 - outer} ${foot}H-6V${foot + 10}H${8 - outer}ZM${outer - 14} ${foot}H6V${foot + 10}H${outer - 8}Z`;
  return fill(tear(leg, 12), trousers) + fill(shoes, shoe);
}

/** An arm that hangs, with the hand beside the thigh. */
function arm(person: Person, measures: Measures, side: -1 | 1): string {
  const { shoulders: s, sleeve, hand } = measures;
  const [elbow, wrist] = person.age === 'child' ? [172, 214] : [196, 258];
  const transform = draw`translate(${s + 12} ${wrist})rotate(96)` + (hand === 1 ? '' : `scale(${hand})`);
  const drawn =
    group({ transform }, use('hand', { fill: skins[person.skin].shade })) +
    drawSleeve(
      [
        [s - sleeve - 2, 128],
        [s + 12, elbow],
        [s + 10, wrist],
      ],
      clothOf(person, measures, side),
    );
  return group(side < 0 ? { transform: 'scale(-1 1)' } : {}, drawn);
}

const apronStrings = (color: string): string =>
  stroke('M-26 92L30 176M26 92L-30 176M-66 190Q0 204 66 190', color, 8) +
  stroke('M0 198Q-34 176-30 204Q-14 214 0 198Q34 176 30 204Q14 214 0 198L-14 238M0 198L14 238', color, 6);

/** The body from behind, down to the shoes, shoulders at rest. */
export function drawRear(person: Person): string {
  const measures = measuresOf(person);
  const { top } = person;
  const end = person.age === 'child' ? 226 : hemOf(person);
  const body = tear(bodyOutline(person, measures, end), 9);
  return (
    (person.chair ? '' : legs(person)) +
    arm(person, measures, -1) +
    arm(person, measures, 1) +
    fill(body, top.color) +
    (top.pattern ? element('path', { d: body, fill: `url(#${top.pattern})` }) : '') +
    stroke(draw`M0 110V${end - 8}`, shade(top.color, -0.2), 3) +
    (hoods.includes(top.kind)
      ? fill(tear('M-44 84Q0 70 44 84Q48 134 0 152Q-48 134-44 84Z'), shade(top.color, -0.2))
      : '') +
    (person.apron ? apronStrings(person.apron) : '') +
    (top.scarf ? fill(tear('M-36 70Q0 84 36 70Q44 90 34 102Q0 112-34 102Q-44 90-36 70Z'), top.scarf) : '') +
    (person.chair ? use('chair-rear') : '')
  );
}

/** What grows on the back of a head: nothing when bald, a ring when only the top is. */
function backHair(person: Person): string {
  const { style, color } = person.hair;
  if (style === 'none') return '';
  const top = style === 'fringe' ? -16 : -70;
  const whole = draw`M-48 0C-52 ${top} -34 ${top} 0 ${top}S52 ${top} 48 0C48 34 34 46 0 46S-48 34-48 0Z`;
  return fill(tear(whole), hairColors[color]) + hairFront(person) + hairBehind(person, shade(hairColors[color], -0.12));
}

/** The head from behind. */
export function drawNape(person: Person): string {
  const tones: SkinTones = skins[person.skin];
  const { halfWidth } = headOf(person.head);
  const { cover } = person;
  const { neck } = measuresOf(person);
  const ear = (cx: number) => element('ellipse', { cx, cy: 4, rx: 7, ry: 12, fill: tones.shade });
  return (
    fill(draw`M${-neck} 30V80Q0 90 ${neck} 80V30Z`, tones.shade) +
    ear(halfWidth) +
    ear(-halfWidth) +
    use(`head-${person.head}`, { fill: tones.base }) +
    (hidesHair(cover) ? '' : group({ transform: fitHair(person) }, backHair(person))) +
    (cover ? group({ transform: fitCover(person) }, coverRear(cover)) : '')
  );
}
