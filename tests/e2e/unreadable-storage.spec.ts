import { expect, test } from '@playwright/test';
import { expectLines, watchFaults } from './faults-seen.ts';
import { keptChoices, oneChoice, plant, plantAttempts, readKept } from './kept-values.ts';
import { consequenceOf, openLesson } from './lesson-page.ts';
import { playToConsequence } from './tour.ts';

const garbage = {
  'a-text': 'name-order-and-time',
  'broken-json': '{"format":1,"id":"broken-json","events":[',
  'bad-events': { ...oneChoice, id: 'bad-events', events: 'none' },
  'bad-option': { ...oneChoice, id: 'bad-option', events: [{ ...oneChoice.events[0], option: '<b>x</b>' }] },
  'no-format': { id: 'no-format', lesson: 'optician' },
  'a-list': [1, 2, 3],
  nothing: null,
};
const garbageAside = Object.entries(garbage)
  .toSorted(([one], [other]) => (one < other ? -1 : 1))
  .map(([key, value], index) => [index + 1, { key, value }]);

test('garbage among the attempts is put aside whole, a plain line says so, and the lesson plays', async ({ page }) => {
  const faults = watchFaults(page);
  await plantAttempts(page, garbage);
  await openLesson(page, 'nl');
  await playToConsequence(page);
  await expectLines(page, ['set-aside']);
  const kept = await readKept(page);
  expect(kept['aside']).toEqual(garbageAside);
  expect(await keptChoices(page)).toEqual([['take-in-glasses']]);
  expect(faults).toEqual([]);
});

test('garbage next to an attempt does not cost that attempt', async ({ page }) => {
  await plantAttempts(page, { ...garbage, [oneChoice.id]: oneChoice });
  await openLesson(page, 'nl', '#busy-counter');
  await expect(consequenceOf(page, 'name-order-and-time')).toBeVisible();
  await expectLines(page, ['set-aside']);
  expect((await readKept(page))['attempts']).toEqual([[oneChoice.id, oneChoice]]);
});

test('garbage stays untouched where it cannot be put aside', async ({ page }) => {
  const faults = watchFaults(page);
  await plantAttempts(page, garbage);
  await page.addInitScript(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  });
  await openLesson(page, 'nl');
  await playToConsequence(page);
  const kept = await readKept(page);
  expect(Object.fromEntries(kept['attempts'] ?? [])).toMatchObject(garbage);
  expect(faults).toEqual([]);
});

test('an attempt of a newer version of the site is left as it is, and a plain line says so', async ({ page }) => {
  const faults = watchFaults(page);
  const newer = { format: 2, id: 'newer', lesson: 'optician', steps: ['nod'] };
  await plantAttempts(page, { newer });
  await openLesson(page, 'nl');
  await playToConsequence(page);
  await expectLines(page, ['newer-attempt']);
  const kept = await readKept(page);
  expect(kept['attempts']).toContainEqual(['newer', newer]);
  expect(kept['attempts']).toHaveLength(2);
  expect(kept['aside']).toEqual([]);
  expect(faults).toEqual([]);
});

test('a database of a newer version of the site is left alone, and a plain line says so', async ({ page }) => {
  const faults = watchFaults(page);
  await plant(page, {
    version: 7,
    stores: { attempts: { [oneChoice.id]: oneChoice }, tickets: { first: 'a ticket' } },
  });
  await openLesson(page, 'nl');
  await playToConsequence(page);
  await expectLines(page, ['not-kept-newer']);
  expect(await readKept(page)).toEqual({ attempts: [[oneChoice.id, oneChoice]], tickets: [['first', 'a ticket']] });
  expect(faults).toEqual([]);
});

test('a database without the stores of the site is left alone, and the lesson plays', async ({ page }) => {
  const faults = watchFaults(page);
  await plant(page, { stores: { recipes: { soup: 'leek' } } });
  await openLesson(page, 'nl');
  await playToConsequence(page);
  await expectLines(page, ['not-kept-unavailable']);
  expect(await readKept(page)).toEqual({ recipes: [['soup', 'leek']] });
  expect(faults).toEqual([]);
});
