import { shade } from './colors.ts';
import { headOf } from './heads.ts';
import { type Measures, measuresOf } from './measures.ts';
import type { Person } from './person.ts';
import { type Arm, arms, type NearPose, type Reach } from './poses.ts';
import type { Posture } from './posture.ts';
import { skins } from './skins.ts';
import { type Cloth, drawSleeve, forearm, type Joints } from './sleeve.ts';
import { draw, group, use } from './svg.ts';
import { sleeveColor, sleeveReach } from './tops.ts';

/** How somebody's sleeve on one side looks; light falls from the left. */
export function clothOf({ top, skin }: Person, { sleeve }: Measures, side: -1 | 1): Cloth {
  const color = sleeveColor(top);
  const tones = skins[skin];
  return {
    fill: side < 0 ? color : shade(color, -0.18),
    cut: shade(color, -0.32),
    capped: side > 0,
    cuff: shade(color, side < 0 ? 0.2 : 0.06),
    pattern: color === top.color ? top.pattern : undefined,
    reach: sleeveReach(top),
    skin: side < 0 ? tones.base : tones.shade,
    half: sleeve,
  };
}

function drawArm(person: Person, measures: Measures, rise: number, arm: Arm): string {
  const { side, elbow, wrist, hand = 'hand' } = arm;
  const joints: Joints = [[measures.shoulders - measures.sleeve - 2, 128 + measures.body - rise], elbow, wrist];
  const transform =
    draw`translate(${wrist[0]} ${wrist[1]})rotate(${arm.turn ?? forearm(joints)})` +
    (measures.hand === 1 ? '' : `scale(${measures.hand})`);
  const cloth = clothOf(person, measures, side);
  const bare = cloth.reach < 1;
  const color = bare ? cloth.skin : skins[person.skin].base;
  const held = group({ transform }, use(hand, { fill: color, x: arm.watch ? 12 : undefined }));
  const watch = arm.watch ? group({ transform }, use('watch')) : '';
  const sleeve = drawSleeve(joints, cloth);
  return group(side < 0 ? { transform: 'scale(-1 1)' } : {}, (bare ? sleeve + held : held + sleeve) + watch);
}

function reachOf({ head }: Person, { shoulders, sink, body }: Measures, { drop }: Posture): Reach {
  return {
    s: shoulders,
    head: headOf(head).halfWidth,
    headY: (y) => y + sink + drop,
    bodyY: (y) => 203 - (203 - y) * (1 - body / 75),
  };
}

/** Both arms in a pose, with what they hold. */
export function drawArms(person: Person, posture: Posture, pose: NearPose): string {
  const measures = measuresOf(person);
  const held = pose === 'hold' ? use(person.holds ?? 'parcel') : '';
  const both = arms[pose](reachOf(person, measures, posture));
  return held + both.map((arm) => drawArm(person, measures, posture.rise, arm)).join('');
}
