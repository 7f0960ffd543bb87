import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { castIds } from '../../src/drawings/cast.ts';
import { placeIds } from '../../src/drawings/places/places.ts';

const pictures = readdirSync('tests/pictures').toSorted();

const byDayAndNight = (name: string): string[] => [`${name}-dark.png`, `${name}-light.png`];

test('there is a picture to compare with of everybody in the cast, and of nobody else', () => {
  const people = castIds.map((id) => `person-${id}.png`);
  expect(pictures.filter((file) => file.startsWith('person-'))).toEqual(people.toSorted());
});

test('there are pictures to compare with of every place by day and by night, and of no other', () => {
  const places = placeIds.flatMap((id) => byDayAndNight(`place-${id}`));
  expect(pictures.filter((file) => file.startsWith('place-'))).toEqual(places.toSorted());
});

test('no other picture is left over', () => {
  const themed = [
    ...['home', 'home-begun-wide', 'street', 'poses', 'parts', 'tokens'],
    ...['lesson-cover', 'lesson-decision', 'lesson-consequence', 'lesson-consequence-wide', 'lesson-debrief'],
  ];
  const others = [...themed.flatMap(byDayAndNight), 'lesson-decision-wide.png', 'lesson-ending-wide.png'];
  expect(pictures.filter((file) => !/^(?:person|place)-/.test(file))).toEqual(others.toSorted());
});
