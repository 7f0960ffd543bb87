import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { expectLines, watchFaults } from './faults-seen.ts';
import { keptChoices } from './kept-values.ts';
import { begin, consequenceOf, openLesson, playPath, radioOf, shownStep } from './lesson-page.ts';

/**
 * Taps, confirms and goes on in a tab that need not be in front. Such a tab paints too seldom to wait until a button holds
 * still, and coming to the front would make it look at what the other tab did.
 */
async function answer(tab: Page, option: string): Promise<void> {
  await radioOf(tab, option).dispatchEvent('click');
  await shownStep(tab).locator('button[type="submit"]').dispatchEvent('click');
  await expect(consequenceOf(tab, option)).toBeVisible();
}

async function goOn(tab: Page): Promise<void> {
  await shownStep(tab).locator('[data-continue]').dispatchEvent('click');
  await expect(shownStep(tab)).toHaveAttribute('data-state', 'open');
}

/** Two tabs at the second decision of one attempt. */
async function openTwoTabs(context: BrowserContext): Promise<readonly [Page, Page]> {
  const one = await context.newPage();
  await openLesson(one, 'nl');
  await begin(one);
  await playPath(one, ['take-in-glasses']);
  const other = await context.newPage();
  await openLesson(other, 'nl');
  await begin(other);
  await expect(shownStep(other)).toHaveId('no-cause-found');
  return [one, other];
}

/** After a reload the tab still shows its own choice in the second decision. */
async function expectStillChosen(tab: Page, option: string): Promise<void> {
  await tab.goto('nl/lessons/optician/#no-cause-found');
  await tab.reload();
  await expect(consequenceOf(tab, option)).toBeVisible();
}

test('two tabs that answer the same decision differently both keep their choice, and the later one says so', async ({
  context,
}) => {
  const [one, other] = await openTwoTabs(context);
  const faults = [watchFaults(one), watchFaults(other)];
  await answer(one, 'offer-a-choice');
  await answer(other, 'know-it-well');
  await expectLines(one, []);
  await expectLines(other, ['other-tab']);
  await expectStillChosen(one, 'offer-a-choice');
  await expectStillChosen(other, 'know-it-well');
  expect((await keptChoices(one)).toSorted()).toEqual([
    ['take-in-glasses', 'know-it-well'],
    ['take-in-glasses', 'offer-a-choice'],
  ]);
  expect(faults).toEqual([[], []]);
});

test('a tab that stayed behind keeps its choice next to those of the tab that is far ahead', async ({ context }) => {
  const [ahead, behind] = await openTwoTabs(context);
  const faults = [watchFaults(ahead), watchFaults(behind)];
  for (const option of ['offer-a-choice', 'start-searching', 'call-after-him']) {
    await answer(ahead, option);
    await goOn(ahead);
  }
  await answer(behind, 'offer-a-choice');
  await expectLines(behind, ['other-tab']);
  await goOn(behind);
  await answer(behind, 'ask-wies-to-wait');
  await answer(ahead, 'listen-and-offer');
  await expectLines(ahead, []);
  await expectStillChosen(behind, 'offer-a-choice');
  await expectStillChosen(ahead, 'offer-a-choice');
  expect((await keptChoices(ahead)).toSorted()).toEqual([
    ['take-in-glasses', 'offer-a-choice', 'ask-wies-to-wait'],
    ['take-in-glasses', 'offer-a-choice', 'start-searching', 'call-after-him', 'listen-and-offer'],
  ]);
  expect(faults).toEqual([[], []]);
});

test('two tabs that begin the lesson at the same time both keep their choice', async ({ context }) => {
  const tabs = [await context.newPage(), await context.newPage()] as const;
  for (const tab of tabs) {
    await openLesson(tab, 'nl');
    await tab.locator('[data-start]').dispatchEvent('click');
  }
  await Promise.all([answer(tabs[0], 'one-moment'), answer(tabs[1], 'start-on-ruud')]);
  for (const tab of tabs) await tab.reload();
  await expect(consequenceOf(tabs[0], 'one-moment')).toBeVisible();
  await expect(consequenceOf(tabs[1], 'start-on-ruud')).toBeVisible();
  expect((await keptChoices(tabs[0])).toSorted()).toEqual([['one-moment'], ['start-on-ruud']]);
});

test('a tab takes over what another tab has added to its attempt when the learner comes back to it', async ({
  context,
}) => {
  const [one, other] = await openTwoTabs(context);
  await answer(one, 'offer-a-choice');
  await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(consequenceOf(other, 'offer-a-choice')).toBeVisible();
  await expectLines(other, []);
});
