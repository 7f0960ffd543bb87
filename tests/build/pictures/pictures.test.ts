import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { appIconMarkup, appIcons, drawAppIconPng, favicon } from '../../../src/build/pictures/app-icons.ts';
import { dayColors } from '../../../src/build/pictures/day-colors.ts';
import { lessonPicture } from '../../../src/build/pictures/lesson-picture.ts';
import { displayLetters } from '../../../src/build/pictures/letters.ts';
import { toPng } from '../../../src/build/pictures/png.ts';
import { resolveColors } from '../../../src/build/pictures/resolve-colors.ts';
import { sitePicture } from '../../../src/build/pictures/site-picture.ts';
import { castIds } from '../../../src/drawings/cast.ts';
import { references } from '../../../src/drawings/definitions.ts';
import { placeIds } from '../../../src/drawings/places/places.ts';
import { spriteMarkup } from '../../../src/drawings/sprite.ts';
import { idsIn, unfit } from '../../fixtures/drawn.ts';
import { heaviestSharePicture } from '../../fixtures/limits.ts';
import { optician } from '../../fixtures/optician.ts';

const letters = await displayLetters();
const words = { title: 'Drie klanten tegelijk', signs: ['Balie', 'Wat zou jij doen?'] } as const;

const pictures: [name: string, markup: string][] = [
  ...optician.scenes.map((scene): [string, string] => [
    `a lesson that starts with ${scene.people.map(({ id }) => id).join(' and ')}`,
    lessonPicture({ ...optician, scenes: [scene] }, words, letters),
  ]),
  ['the site', sitePicture([optician], words, letters)],
  ['the favicon', favicon()],
  ...(['rounded', 'maskable', 'square'] as const).map((shape): [string, string] => [
    `a ${shape} app icon`,
    appIconMarkup(shape),
  ]),
];

test.each(pictures)('the picture of %s refers only to what it contains', (_, markup) => {
  const ids = new Set(idsIn(markup));
  expect(references(markup).filter((id) => !ids.has(id))).toEqual([]);
});

test.each(pictures)('the picture of %s needs no style sheet, no font and no other file', (_, markup) => {
  expect(markup).not.toMatch(/var\(|<text|font-family|href="[^#]|url\([^#]/);
});

test.each(pictures)('the picture of %s has real numbers only', (_, markup) => {
  expect(markup).not.toMatch(unfit);
});

test.each(placeIds)('everything drawn in the place "%s" has a color by day, whoever is there', (place) => {
  const sprite = spriteMarkup({ places: [place], figures: castIds.map((id) => ({ id })) });
  expect(() => resolveColors(sprite, dayColors(place))).not.toThrow();
});

test('the favicon weighs at most 700 bytes on the way', () => {
  expect(brotliCompressSync(favicon()).length).toBeLessThanOrEqual(700);
});

test('a picture says the title it is given: another title gives another picture', () => {
  const other = { ...words, title: 'Three customers at once' };
  expect(lessonPicture(optician, other, letters)).not.toBe(lessonPicture(optician, words, letters));
  expect(sitePicture([optician], other, letters)).not.toBe(sitePicture([optician], words, letters));
});

test('a share picture weighs at most 60 KB', async () => {
  const png = await toPng(lessonPicture(optician, words, letters), 1200);
  expect(png.length).toBeLessThanOrEqual(heaviestSharePicture);
});

test.each(Object.entries(appIcons))('the app icon %s weighs at most 16 KB', async (_, icon) => {
  expect((await drawAppIconPng(icon)).length).toBeLessThanOrEqual(16 * 1024);
});
