import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { moods } from '../../src/core/lesson/lesson.ts';
import { poses } from '../../src/drawings/arms.ts';
import { castIds, personOf } from '../../src/drawings/cast.ts';
import { references } from '../../src/drawings/definitions.ts';
import { drawFace } from '../../src/drawings/face.ts';
import { drawFigure } from '../../src/drawings/figure.ts';
import { hairStyles } from '../../src/drawings/hair.ts';
import { drawBack, drawSkull } from '../../src/drawings/head.ts';
import { heads } from '../../src/drawings/heads.ts';
import { noses } from '../../src/drawings/noses.ts';
import type { Person } from '../../src/drawings/person.ts';
import { moods as drawnMoods } from '../../src/drawings/posture.ts';
import { skins } from '../../src/drawings/skins.ts';
import { coinMarkup, stillLifeMarkup, vignetteMarkup } from '../../src/drawings/small-pictures.ts';
import { spriteMarkup } from '../../src/drawings/sprite.ts';
import { stageMarkup } from '../../src/drawings/stage.ts';
import { tear } from '../../src/drawings/tear.ts';

const place = 'optician';

/** Every figure and picture of the optician lesson. */
const figures = [
  { id: 'noor', pose: 'glasses' },
  { id: 'noor' },
  { id: 'ruud' },
  { id: 'ruud', pose: 'phone' },
  { id: 'wies' },
];
const calm = { noor: 'calm', ruud: 'tense', wies: 'calm' } as const;
const sprite = spriteMarkup({ place, figures });
const stage = (...ids: readonly (string | { id: string; pose: string })[]): string =>
  stageMarkup({
    place,
    figures: ids.map((id) => (typeof id === 'string' ? { id } : id)),
    moods: calm,
  });
const pictures = [
  stage({ id: 'noor', pose: 'glasses' }, 'ruud'),
  stage('ruud'),
  stage('noor', 'wies'),
  stage('wies', 'ruud'),
  stage({ id: 'ruud', pose: 'phone' }),
  stage('noor', 'ruud', 'wies'),
  ...castIds.map((id) => coinMarkup(id)),
  stillLifeMarkup(),
  vignetteMarkup({ place, person: 'ruud', mood: 'angry', oneInk: true }),
].join('');

const idsIn = (markup: string): string[] => [...markup.matchAll(/ id="([^"]+)"/g)].flatMap(([, id]) => id ?? []);

const unfit = /NaN|undefined|null|Infinity|\[object/;

test.each(castIds)('%s is drawn in every mood and every pose, with real numbers only', (id) => {
  const markup = spriteMarkup({ place, figures: [{ id }, ...poses.map((pose) => ({ id, pose }))] });
  for (const mood of moods) {
    expect(idsIn(markup)).toContain(`${id}-${mood}`);
    expect(idsIn(markup)).toContain(`${id}-${mood}-head`);
    for (const pose of poses) expect(idsIn(markup)).toContain(`${id}-${pose}-${mood}`);
  }
  expect(markup).not.toMatch(unfit);
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

test('no drawing carries inline styles, style elements or handlers, which the security policy forbids', () => {
  expect(sprite + pictures).not.toMatch(/ style=|<style| on\w+=/);
});

test('ids are unique within a sprite', () => {
  expect(idsIn(sprite).toSorted()).toEqual([...new Set(idsIn(sprite))].toSorted());
});

test('pictures hold no ids of their own, so that a page can show many', () => {
  expect(idsIn(pictures)).toEqual([]);
});

test('everything a drawing refers to is in the sprite', () => {
  const known = new Set(idsIn(sprite));
  expect(references(sprite + pictures).filter((id) => !known.has(id))).toEqual([]);
});

test('a figure named twice is drawn once', () => {
  expect(spriteMarkup({ place, figures: [...figures, { id: 'ruud' }] })).toBe(sprite);
});

test('each person on the stage is one group, drawn once, in the mood that data-mood names', () => {
  const people = stage('noor', 'ruud', 'wies').match(/<g data-person=.*?<\/g>/g) ?? [];
  expect(people.map((group) => group.match(/data-(?:person|mood)="\w+"/g))).toEqual([
    ['data-person="noor"', 'data-mood="calm"'],
    ['data-person="ruud"', 'data-mood="tense"'],
    ['data-person="wies"', 'data-mood="calm"'],
  ]);
  expect(people.map((group) => group.match(/<use [^>]+>/g))).toEqual([
    ['<use href="#noor-calm" data-drawn="noor-*"/>'],
    ['<use href="#ruud-tense" data-drawn="ruud-*"/>'],
    ['<use href="#wies-calm" data-drawn="wies-*"/>'],
  ]);
});

test('the drawings know every mood of a lesson', () => {
  expect(drawnMoods).toEqual(moods);
});

test('somebody who only appears in a pose is also drawn without it, for vignettes', () => {
  expect(idsIn(spriteMarkup({ place, figures: [{ id: 'ruud', pose: 'phone' }] }))).toContain('ruud-calm');
});

test('screen readers skip every drawing', () => {
  const outer = (sprite + pictures).match(/<svg class="drawing[^>]*>/g) ?? [];
  expect(outer.filter((tag) => !tag.includes('aria-hidden="true"'))).toEqual([]);
});

test('all drawings of the lesson weigh at most 12 KB', () => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  expect(brotliCompressSync(sprite + pictures, { params }).length).toBeLessThanOrEqual(12 * 1024);
});

test('an unknown person is an error that names them', () => {
  expect(() => spriteMarkup({ place, figures: [{ id: 'piet' }] })).toThrow('"piet"');
  expect(() => stageMarkup({ place, figures: [{ id: 'piet' }], moods: { piet: 'calm' } })).toThrow('"piet"');
});

test('an unknown place is an error that names it', () => {
  expect(() => spriteMarkup({ place: 'moon', figures })).toThrow('"moon"');
});

test('an unknown pose is an error that names it', () => {
  expect(() => spriteMarkup({ place, figures: [{ id: 'ruud', pose: 'cartwheel' }] })).toThrow('"cartwheel"');
});

test('a person without a mood cannot stand on a stage', () => {
  expect(() => stageMarkup({ place, figures: [{ id: 'ruud' }], moods: {} })).toThrow('"ruud"');
});

test('a stage holds one to three people', () => {
  expect(() => stage()).toThrow('one to three');
});

test('a torn edge stays within two units of the cut one and is the same every time', () => {
  const torn = tear('M0 0H100', 10);
  expect(tear('M0 0H100', 10)).toBe(torn);
  let height = 0;
  const heights: number[] = [];
  for (const [, rise] of torn.matchAll(/[Ml ]?-?\d+ ?(-?\d+)/g)) {
    height += Number(rise);
    heights.push(Math.abs(height));
  }
  expect(heights.length).toBe(11);
  expect(Math.max(...heights)).toBeLessThanOrEqual(2);
  expect(Math.max(...heights)).toBeGreaterThan(0);
});

test('a path command that cannot be torn is an error that names it', () => {
  expect(() => tear('M0 0A5 5 0 0 1 10 10')).toThrow('A');
});
