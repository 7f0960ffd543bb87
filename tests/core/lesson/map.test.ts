import { describe, expect, test } from 'vitest';
import { endingFace } from '../../../src/core/lesson/ending-face.ts';
import type { EndingId } from '../../../src/core/lesson/ids.ts';
import type { Lesson } from '../../../src/core/lesson/lesson.ts';
import { byRating, mapOf } from '../../../src/core/lesson/lesson-map.ts';
import { mapLabels } from '../../../src/core/lesson/map-labels.ts';
import { mapRows } from '../../../src/core/lesson/map-tracks.ts';
import { type Way, waysOf } from '../../../src/core/lesson/map-ways.ts';
import { bakery } from '../../fixtures/lessons.ts';
import { graph, lessonOf } from './graph.ts';

const bakeryMap = mapOf(bakery as Lesson);
const umbrella = lessonOf(graph);

const told = ({ scene, option, to, when, isOnly }: Way): string =>
  `${scene} ${option} > ${to}${isOnly ? '' : when ? ` when ${JSON.stringify(when)}` : ' otherwise'}`;

describe('the labels of a map', () => {
  test('number the decisions, put a letter to the number of what is repaired, and letter the endings', () => {
    expect(Object.fromEntries(mapLabels(bakeryMap))).toEqual({
      greet: '1',
      offer: '2',
      pay: '3',
      phone: '1b',
      praise: 'A',
      shrug: 'B',
      leave: 'C',
    });
  });

  test('name a scene that repairs nothing after the last decision before it, and never two scenes alike', () => {
    const [greet, offer, pay, phone] = bakery.scenes;
    const plain = { ...phone, recovers: undefined };
    const scenes = [greet, offer, pay, plain, { ...plain, id: 'letter' }] as unknown as Lesson['scenes'];
    const labels = mapLabels({
      decisions: 3,
      scenes: scenes.map((scene, index) => ({ scene, depth: index, ...(index < 3 && { decision: index + 1 }) })),
      endings: [],
    });
    expect([...labels.values()]).toEqual(['1', '2', '3', '3b', '3c']);
  });
});

describe('the ways on from options', () => {
  test('keep their conditions in the order in which they are tried', () => {
    expect(
      waysOf(bakery)
        .filter(({ scene }) => scene === 'pay')
        .map(told),
    ).toEqual([
      'pay thank > phone when {"chose":{"greet":["ignore"]}}',
      'pay thank > praise when {"moods":{"ann":["relieved","calm"],"bob":["relieved","calm"]}}',
      'pay thank > shrug otherwise',
      'pay rush > phone when {"chose":{"greet":["ignore"]}}',
      'pay rush > shrug otherwise',
    ]);
  });

  test('leave out what nobody can come to, and then need no condition', () => {
    expect(
      waysOf(umbrella)
        .filter(({ option }) => option === 'alone')
        .map(told),
    ).toEqual(['search alone > later']);
  });
});

describe('the tracks of a map', () => {
  const rows = mapRows(bakeryMap, waysOf(bakery));
  const drawn = rows.map(({ at, option, cells }) => {
    const marks = { down: 'v', through: '|', up: '^', none: ' ' } as const;
    const stops = { always: '#', sometimes: 'o', none: '' } as const;
    const tracks = cells.map(({ part, stop, isCrossed }) => `${isCrossed ? '-' : ''}${marks[part]}${stops[stop]}`);
    return `${option ?? at.toUpperCase()}: ${tracks.join(',')}`;
  });

  test('run from the options that leave the main line to where they lead, the shortest next to the text', () => {
    expect(drawn).toEqual([
      'GREET:  , , , ',
      'nod:  , , , ',
      'wait:  , , , ',
      'ignore:  , , , ',
      'OFFER:  , , , ',
      'ask:  , , , ',
      'show:  , , , ',
      'guess:  , , , ',
      'PAY:  , , , ',
      'thank: -vo,-vo,-vo, ',
      'rush: -|o,-|,-|o, ',
      'PHONE: -^,|,|, ',
      'listen: - ,-|#,|, ',
      'discount: - ,-|,-|#, ',
      'excuse: - ,-|,-|,-v#',
      'PRAISE: - ,-^,|,|',
      'SHRUG: - ,- ,-^,|',
      'LEAVE: - ,- ,- ,-^',
    ]);
  });
});

test('the options of a scene stand from the best to the most harmful, whatever their order in the file', () => {
  const [scene] = umbrella.scenes;
  const shuffled = { ...scene, options: scene.options.toReversed() };
  expect(byRating(shuffled).map(({ rating }) => rating)).toEqual(['best', 'acceptable', 'harmful']);
});

describe('the face of an ending', () => {
  const faceOf = (id: string): string => {
    const { person, mood } = endingFace(bakery, id as EndingId);
    return `${person} ${mood}`;
  };

  test('is of the person whose mood is different at every other ending', () => {
    expect(faceOf('leave')).toBe('bob angry');
  });

  test('is in a mood that this person can have there, and that is typical', () => {
    const toPraise = [{ to: 'praise' as EndingId }];
    const scenes = bakery.scenes.map((scene) => ({
      ...scene,
      options: scene.options.map((option) => (scene.recovers ? { ...option, next: toPraise } : option)),
    }));
    const { mood } = endingFace({ ...bakery, scenes } as unknown as Lesson, 'praise' as EndingId);
    expect(mood).toBe('calm');
  });

  test('is of the person whose mood the choices move most when no mood tells the endings apart', () => {
    const still = {
      ...bakery,
      scenes: bakery.scenes.map((scene) => ({ ...scene, options: scene.options.slice(0, 1) })),
    };
    expect(endingFace(still as unknown as Lesson, 'praise' as EndingId).person).toBe('bob');
  });
});
