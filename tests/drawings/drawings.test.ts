import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { idPattern } from '../../src/core/lesson/ids.ts';
import { moods } from '../../src/core/lesson/lesson.ts';
import { references } from '../../src/drawings/definitions.ts';
import { moods as drawnMoods } from '../../src/drawings/posture.ts';
import { coinMarkup, stillLifeMarkup, vignetteMarkup } from '../../src/drawings/small-pictures.ts';
import { spriteMarkup } from '../../src/drawings/sprite.ts';
import { stageMarkup } from '../../src/drawings/stage.ts';

const place = 'optician';

/** Every figure and picture of the optician lesson. */
const figures = [
  { id: 'noor', pose: 'glasses' },
  { id: 'noor' },
  { id: 'ruud' },
  { id: 'ruud', pose: 'call' },
  { id: 'ruud', pose: 'out' },
  { id: 'wies' },
];
const calm = { noor: 'calm', ruud: 'tense', wies: 'calm' } as const;
const sprite = spriteMarkup({ places: [place], figures });
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
  stage({ id: 'ruud', pose: 'call' }),
  stage('wies', { id: 'ruud', pose: 'out' }),
  stage('noor', 'ruud', 'wies'),
  ...['noor', 'ruud', 'wies'].map((id) => coinMarkup(id)),
  stillLifeMarkup(),
  vignetteMarkup({ place, person: 'ruud', mood: 'angry', oneInk: true }),
].join('');

const idsIn = (markup: string): string[] => [...markup.matchAll(/ id="_([^"]+)"/g)].flatMap(([, id]) => id ?? []);

test('no drawing carries inline styles, style elements or handlers, which the security policy forbids', () => {
  expect(sprite + pictures).not.toMatch(/ style=|<style| on\w+=/);
});

test('no id of a drawing can be the id of a step of a lesson', () => {
  const all = [...sprite.matchAll(/ id="([^"]+)"/g)].flatMap(([, id]) => id ?? []);
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter((id) => idPattern.test(id))).toEqual([]);
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
  expect(spriteMarkup({ places: [place], figures: [...figures, { id: 'ruud' }] })).toBe(sprite);
});

test('the drawings know every mood of a lesson', () => {
  expect(drawnMoods).toEqual(moods);
});

test('somebody who only appears in a pose is also drawn without it, for vignettes', () => {
  expect(idsIn(spriteMarkup({ places: [place], figures: [{ id: 'ruud', pose: 'phone' }] }))).toContain('ruud-calm');
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
  expect(() => spriteMarkup({ places: [place], figures: [{ id: 'piet' }] })).toThrow('"piet"');
  expect(() => stageMarkup({ place, figures: [{ id: 'piet' }], moods: { piet: 'calm' } })).toThrow('"piet"');
});

test('an unknown place is an error that names it', () => {
  expect(() => spriteMarkup({ places: ['moon'], figures })).toThrow('"moon"');
});

test('an unknown pose is an error that names it', () => {
  expect(() => spriteMarkup({ places: [place], figures: [{ id: 'ruud', pose: 'cartwheel' }] })).toThrow('"cartwheel"');
});
