import { expect, type Page, test } from '@playwright/test';
import { expectLines, watchFaults } from './faults-seen.ts';
import { readKept } from './kept-values.ts';
import { begin, choose, consequenceOf, openLesson, playPath, shownStep } from './lesson-page.ts';
import { optionsOf, publishChange } from './publish-change.ts';

/** Plays two decisions of the lesson as it was, and answers what is kept of that. */
async function playTwo(page: Page): Promise<unknown> {
  await openLesson(page, 'nl');
  await begin(page);
  await playPath(page, ['take-in-glasses', 'know-it-well']);
  return (await readKept(page))['attempts']?.[0];
}

/** The attempt that was kept is closed with a plain line, stays as it is, and the lesson begins anew. */
async function expectClosed(page: Page, old: unknown): Promise<void> {
  await openLesson(page, 'nl');
  await expectLines(page, ['lesson-changed']);
  await expect(page.locator('[data-when-new]')).toBeVisible();
  await begin(page);
  await expect(page.locator('[data-chosen], input:checked')).toHaveCount(0);
  await choose(page, 'name-order-and-time');
  const { attempts } = await readKept(page);
  expect(attempts).toContainEqual(old);
  expect(attempts).toHaveLength(2);
}

test('an attempt goes on when an option is added to a decision that was taken, and to the next', async ({ page }) => {
  const faults = watchFaults(page);
  await playTwo(page);
  await publishChange(page, (graph) => {
    const added = (to: string) => ({ id: 'say-nothing', was: [], rating: 'weak', moods: {}, next: [{ to }] });
    optionsOf(graph, 'busy-counter').unshift(added('no-cause-found'));
    optionsOf(graph, 'wies-stands-up').unshift(added('from-the-doorway'));
  });
  await page.reload();
  await expect(shownStep(page)).toHaveId('wies-stands-up');
  await choose(page, 'start-searching');
  await page.goto('nl/lessons/optician/#busy-counter');
  await expect(consequenceOf(page, 'take-in-glasses')).toBeVisible();
  await expectLines(page, []);
  expect(faults).toEqual([]);
});

test('an attempt is closed politely when an option that was chosen is taken out', async ({ page }) => {
  const faults = watchFaults(page);
  const old = await playTwo(page);
  await publishChange(page, (graph) => {
    const options = optionsOf(graph, 'no-cause-found');
    options.splice(
      options.findIndex(({ id }) => id === 'know-it-well'),
      1,
    );
  });
  await expectClosed(page, old);
  expect(faults).toEqual([]);
});

test('an attempt goes on when an option that was not chosen is taken out', async ({ page }) => {
  await playTwo(page);
  await publishChange(page, (graph) => {
    const options = optionsOf(graph, 'no-cause-found');
    options.splice(
      options.findIndex(({ id }) => id === 'fetch-the-owner'),
      1,
    );
  });
  await page.goto('nl/lessons/optician/#no-cause-found');
  await page.reload();
  await expect(consequenceOf(page, 'know-it-well')).toBeVisible();
  await expectLines(page, []);
});

test('an attempt goes on under the new name of an option that was renamed with its old name kept', async ({ page }) => {
  const faults = watchFaults(page);
  await playTwo(page);
  await publishChange(
    page,
    (graph) => {
      const option = optionsOf(graph, 'no-cause-found').find(({ id }) => id === 'know-it-well');
      Object.assign(option ?? {}, { id: 'can-do-it-too', was: ['know-it-well'] });
    },
    (html) => html.replace(/(data-option|data-road-option|value)="know-it-well"/g, '$1="can-do-it-too"'),
  );
  await page.goto('nl/lessons/optician/#no-cause-found');
  await page.reload();
  await expect(consequenceOf(page, 'can-do-it-too')).toBeVisible();
  await expectLines(page, []);
  expect(faults).toEqual([]);
});

test('an attempt is closed politely when an option was renamed without a trace', async ({ page }) => {
  const old = await playTwo(page);
  await publishChange(page, (graph) => {
    const option = optionsOf(graph, 'no-cause-found').find(({ id }) => id === 'know-it-well');
    Object.assign(option ?? {}, { id: 'can-do-it-too' });
  });
  await expectClosed(page, old);
});

test('an attempt is closed politely when a scene that was played is taken out', async ({ page }) => {
  const faults = watchFaults(page);
  const old = await playTwo(page);
  await publishChange(page, (graph) => {
    graph.scenes.splice(1, 1);
    for (const option of optionsOf(graph, 'busy-counter')) option.next = [{ to: 'wies-stands-up' }];
  });
  await expectClosed(page, old);
  expect(faults).toEqual([]);
});

test('an attempt goes on past a scene ahead of it that is taken out', async ({ page }) => {
  const faults = watchFaults(page);
  await playTwo(page);
  await publishChange(page, (graph) => {
    graph.scenes.splice(2, 1);
    for (const option of optionsOf(graph, 'no-cause-found')) option.next = [{ to: 'from-the-doorway' }];
  });
  await openLesson(page, 'nl');
  await expect(page.locator('[data-when-begun]')).toBeVisible();
  await begin(page);
  await expect(shownStep(page)).toHaveId('from-the-doorway');
  await expectLines(page, []);
  expect(faults).toEqual([]);
});
