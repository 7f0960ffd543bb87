import { expect, test } from 'vitest';
import { moods } from '../../src/core/lesson/lesson.ts';
import { castIds, personOf } from '../../src/drawings/cast.ts';
import { references } from '../../src/drawings/definitions.ts';
import { drawFace } from '../../src/drawings/face.ts';
import { drawFigure } from '../../src/drawings/figure.ts';
import { hairStyles } from '../../src/drawings/hair/hair.ts';
import { drawBack, drawSkull } from '../../src/drawings/head.ts';
import { heads } from '../../src/drawings/heads.ts';
import { noses } from '../../src/drawings/noses.ts';
import type { Person } from '../../src/drawings/person.ts';
import { poses } from '../../src/drawings/poses.ts';
import { skins } from '../../src/drawings/skins.ts';
import { spriteMarkup } from '../../src/drawings/sprite.ts';
import { idsIn, unfit } from '../fixtures/drawn.ts';

const place = 'optician';

test.each(castIds)('%s is drawn in every mood and every pose, with real numbers and parts that exist', (id) => {
  const markup = spriteMarkup({ places: [place], figures: [{ id }, ...poses.map((pose) => ({ id, pose }))] });
  for (const mood of moods) {
    expect(idsIn(markup)).toContain(`${id}-${mood}`);
    expect(idsIn(markup)).toContain(`${id}-${mood}-head`);
    for (const pose of poses) expect(idsIn(markup)).toContain(`${id}-${pose}-${mood}`);
  }
  expect(markup).not.toMatch(unfit);
  const ids = idsIn(markup);
  expect(new Set(ids).size).toBe(ids.length);
  expect(references(markup).filter((reference) => !ids.includes(reference))).toEqual([]);
});

const madeUp: readonly Partial<Person>[] = [
  ...keys(heads).map((head) => ({ head })),
  ...keys(hairStyles).map((style) => ({ hair: { style, color: 'ginger' as const } })),
  ...keys(noses).map((nose) => ({ nose })),
  ...keys(skins).map((skin) => ({ skin })),
];

function keys<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}

test.each(madeUp)('a person with %j is drawn in every mood, with real numbers only', (trait) => {
  const person = { ...personOf('ruud'), ...trait };
  for (const mood of moods) {
    const markup = [
      drawBack(person),
      drawSkull(person),
      drawFace(person, mood),
      drawFigure('somebody', person, mood),
    ].join('');
    expect(markup).toContain('<path');
    expect(markup).not.toMatch(unfit);
  }
});

test.each(castIds)('%s has a mouth that speaks and one that listens in every mood', (id) => {
  const mouths = moods.map((mood) => drawFace(personOf(id), mood).match(/class="(speaks|listens)"/g));
  expect(mouths).toEqual(moods.map(() => ['class="listens"', 'class="speaks"']));
});

test('the two mouths of a mood differ, and so do those of different moods', () => {
  const mouths = moods.flatMap((mood) =>
    drawFace(personOf('ruud'), mood).match(/class="(?:speaks|listens)">.*?<\/g>/g),
  );
  expect(new Set(mouths).size).toBe(8);
});

test.each([
  ['out', true],
  ['door', true],
  ['back', false],
] as const)('in the pose %s somebody stands in a doorway: %s', (pose, inDoorway) => {
  expect(drawFigure('ruud', personOf('ruud'), 'calm', pose).includes('doorway')).toBe(inDoorway);
});

test.each(castIds)('the doorway of %s is as high as any other', (id) => {
  const scale = drawFigure(id, personOf(id), 'calm', 'out').match(/#_doorway" transform="[^"]*scale\(([\d.]+)\)/)?.[1];
  expect(Number(scale ?? 1) * personOf(id).size).toBeCloseTo(1, 1);
});
