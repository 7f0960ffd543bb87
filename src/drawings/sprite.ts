import type { Mood } from '../core/lesson/lesson.ts';
import { drawElsewhere } from './backdrops.ts';
import { personOf } from './cast.ts';
import { definitionsFor } from './definitions.ts';
import { drawFace } from './face.ts';
import { drawFigure } from './figure.ts';
import { drawBack, drawSkull } from './head.ts';
import { placeOf } from './places/places.ts';
import { isElsewhere, isFar, type Pose, poses } from './poses.ts';
import { moods as allMoods } from './posture.ts';
import { drawRim } from './props.ts';
import { drawNape, drawRear } from './rear.ts';
import { element, part, use } from './svg.ts';
import { drawTorso } from './torso.ts';

/** Somebody in a scene, in a pose of their own or in the one that goes with the mood. */
export interface DrawnFigure {
  readonly id: string;
  readonly pose?: string | undefined;
  /** The moods that this figure is drawn in, where that is fewer than the person's. */
  readonly moods?: readonly Mood[] | undefined;
}

export interface SpriteOptions {
  readonly places?: readonly string[];
  /** Every figure that the page draws; of doubles the last counts. Everybody is also drawn without a pose of their own. */
  readonly figures?: readonly DrawnFigure[];
  /** People of whom only the head is drawn. */
  readonly heads?: readonly string[];
  /** Parts of other pictures on the page, each a group with an id. */
  readonly parts?: string;
  /** The moods that each person is drawn in; all of them for people who are left out. */
  readonly moods?: Readonly<Record<string, readonly Mood[]>> | undefined;
}

/** The id of a figure in a sprite, without the mood that follows it: `ruud`, `noor-glasses`. */
export const figureId = ({ id, pose }: DrawnFigure): string => (pose ? `${id}-${pose}` : id);

function isPose(pose: string): pose is Pose {
  return (poses as readonly string[]).includes(pose);
}

/** What somebody's head and body are built of, by id. */
export function headParts(id: string, moods: readonly Mood[]): readonly (readonly [id: string, part: string])[] {
  const person = personOf(id);
  return [
    [`${id}-behind`, drawBack(person)],
    [`${id}-torso`, drawTorso(person)],
    [`${id}-skull`, drawSkull(person)],
    ...moods.map((mood) => [`${id}-${mood}-head`, use(`${id}-skull`) + drawFace(person, mood)] as const),
  ].map(([name = '', content = '']) => [name, part(name, content)]);
}

/** What somebody who walks away is built of. */
function rear(id: string): string {
  const person = personOf(id);
  return part(`${id}-rear`, drawRear(person)) + part(`${id}-nape`, drawNape(person));
}

function figure(drawn: DrawnFigure, moods: readonly Mood[]): string {
  const { id, pose } = drawn;
  if (pose !== undefined && !isPose(pose)) {
    throw new Error(`No pose called "${pose}" can be drawn for "${id}". There are: ${poses.join(', ')}.`);
  }
  const person = personOf(id);
  return moods.map((mood) => part(`${figureId(drawn)}-${mood}`, drawFigure(id, person, mood, pose))).join('');
}

const placeParts = (places: readonly string[]): string =>
  places.map((place) => part(`place-${place}`, placeOf(place).draw())).join('') +
  (places.length > 0 ? part('rim', drawRim()) : '');

/** Everything the drawings of one page are built of, hidden, once a page. */
export function spriteMarkup({
  places = [],
  figures = [],
  heads = [],
  moods = {},
  parts: others = '',
}: SpriteOptions): string {
  const moodsOf = (id: string): readonly Mood[] => [...new Set(moods[id] ?? allMoods)];
  const people = [...new Set(figures.map(({ id }) => id))];
  const all: readonly DrawnFigure[] = [...people.map((id) => ({ id })), ...figures];
  const distinct = [...new Map(all.map((drawn) => [figureId(drawn), drawn])).values()];
  const parts =
    others +
    placeParts(places) +
    (distinct.some(({ pose }) => isElsewhere(pose)) ? part('elsewhere', drawElsewhere()) : '') +
    [...new Set([...people, ...heads])].flatMap((id) => headParts(id, moodsOf(id)).map(([, drawn]) => drawn)).join('') +
    [...new Set(distinct.filter(({ pose }) => isFar(pose)).map(({ id }) => id))].map(rear).join('') +
    distinct.map((drawn) => figure(drawn, drawn.moods ?? moodsOf(drawn.id))).join('');
  // Clips and patterns work only where something is laid out; figures are copied from where nothing is, which saves a
  // cheap phone the work of styling those that are not seen.
  return (
    element(
      'svg',
      { class: 'drawing drawn-sprite', width: 0, height: 0, 'aria-hidden': 'true' },
      element('defs', {}, definitionsFor(parts)),
    ) + element('svg', { display: 'none', 'aria-hidden': 'true' }, parts)
  );
}
