import { describe, expect, test } from 'vitest';
import { idPattern } from '../../src/core/lesson/ids.ts';
import { moods } from '../../src/core/lesson/lesson.ts';
import { references } from '../../src/drawings/definitions.ts';
import { moods as drawnMoods } from '../../src/drawings/posture.ts';
import { spriteMarkup } from '../../src/drawings/sprite.ts';
import { stageMarkup } from '../../src/drawings/stage.ts';
import { idsIn, packedBytes } from '../fixtures/drawn.ts';
import { figuresOf, picturesOf, spriteOf } from '../fixtures/drawn-lesson.ts';
import { everyLesson } from '../fixtures/every-lesson.ts';
import { optician } from '../fixtures/optician.ts';

const place = 'optician';
const figures = figuresOf(optician);

describe.each(everyLesson)('the lesson $id', (lesson) => {
  const sprite = spriteOf(lesson);
  const pictures = picturesOf(lesson);

  test('has no drawing with inline styles, style elements or handlers, which the security policy forbids', () => {
    expect(sprite + pictures).not.toMatch(/ style=|<style| on\w+=/);
  });

  test('has no drawing whose id can be the id of a step', () => {
    const all = [...sprite.matchAll(/ id="([^"]+)"/g)].flatMap(([, id]) => id ?? []);
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter((id) => idPattern.test(id))).toEqual([]);
  });

  test('has every id once in its sprite, and none in its pictures', () => {
    expect(idsIn(sprite).toSorted()).toEqual([...new Set(idsIn(sprite))].toSorted());
    expect(idsIn(pictures)).toEqual([]);
  });

  test('has everything in its sprite that a drawing refers to', () => {
    const known = new Set(idsIn(sprite));
    expect(references(sprite + pictures).filter((id) => !known.has(id))).toEqual([]);
  });

  test('has only drawings that screen readers skip', () => {
    const outer = (sprite + pictures).match(/<svg class="drawing[^>]*>/g) ?? [];
    expect(outer.filter((tag) => !tag.includes('aria-hidden="true"'))).toEqual([]);
  });

  test('has drawings that weigh at most 12 KB together', () => {
    expect(packedBytes(sprite + pictures)).toBeLessThanOrEqual(12 * 1024);
  });
});

test('a figure named twice is drawn once', () => {
  expect(spriteMarkup({ figures: [{ id: 'ruud' }, { id: 'ruud' }] })).toBe(spriteMarkup({ figures: [{ id: 'ruud' }] }));
});

test('the drawings know every mood of a lesson', () => {
  expect(drawnMoods).toEqual(moods);
});

test('somebody who only appears in a pose is also drawn without it, for vignettes', () => {
  expect(idsIn(spriteMarkup({ figures: [{ id: 'ruud', pose: 'phone' }] }))).toContain('ruud-calm');
});

test('a figure is drawn in the moods asked for, if any are', () => {
  const markup = spriteMarkup({ figures: [{ id: 'ruud', pose: 'phone', moods: ['angry'] }] });
  expect(idsIn(markup).filter((id) => id.startsWith('ruud-phone'))).toEqual(['ruud-phone-angry']);
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
