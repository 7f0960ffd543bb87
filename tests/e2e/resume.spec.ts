import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type KillableBrowser, startKillableBrowser } from './killable-browser.ts';
import {
  begin,
  bestPath,
  choose,
  consequenceOf,
  finish,
  onwards,
  openLesson,
  playPath,
  radioOf,
  recoveredPath,
  shownStep,
  waitForPlayer,
} from './lesson-page.ts';

/** Confirms a card and kills the browser in the very frame in which the consequence shows. */
async function chooseAndKill({ page, kill }: KillableBrowser, option: string): Promise<void> {
  await radioOf(page, option).check();
  const shows = page.waitForFunction(
    (id) => document.querySelector(`[data-option="${id}"][data-chosen] [data-consequence]`)?.checkVisibility(),
    option,
    { polling: 'raf' },
  );
  const tapped = shownStep(page)
    .locator('button[type="submit"]')
    .click()
    .catch(() => undefined);
  await shows;
  await kill();
  await tapped;
}

const cuts = [
  {
    decision: 'first',
    before: [],
    option: 'one-moment',
    scene: 'busy-counter',
    next: 'no-cause-found',
    consequence: 'Ruud tikt op de balie.',
  },
  {
    decision: 'third',
    before: ['name-order-and-time', 'know-it-well'],
    option: 'start-searching',
    scene: 'wies-stands-up',
    next: 'from-the-doorway',
    consequence: 'Wies wijst naar de deur.',
  },
] as const;

for (const { decision, before, option, scene, next, consequence } of cuts)
  test(`a browser killed the moment the ${decision} consequence shows has kept the choice, and carries on in one tap`, async ({
    baseURL,
  }) => {
    const profile = await mkdtemp(join(tmpdir(), 'balie-profile-'));
    const lesson = new URL('nl/lessons/optician/', baseURL).href;
    const started: KillableBrowser[] = [];
    const start = async (): Promise<KillableBrowser> => {
      const browser = await startKillableBrowser(profile);
      started.push(browser);
      return browser;
    };
    try {
      const first = await start();
      await first.page.goto(lesson);
      await waitForPlayer(first.page);
      await begin(first.page);
      await playPath(first.page, before);
      await chooseAndKill(first, option);

      const { page } = await start();
      await page.goto(lesson);
      await expect(page.locator('[data-start]')).toHaveText('Ga verder', { useInnerText: true });
      await begin(page);
      await expect(shownStep(page)).toHaveId(next);
      await expect(shownStep(page).locator('input').first()).toBeEnabled();
      await shownStep(page).locator('[data-back]').click();
      await expect(consequenceOf(page, option)).toContainText(consequence);

      await page.goto('about:blank');
      await page.goto(`${lesson}#${scene}`);
      await expect(consequenceOf(page, option)).toContainText(consequence);
      await expect(radioOf(page, option)).toBeDisabled();
    } finally {
      for (const { kill } of started) await kill();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });

test('a reload in the middle keeps the step, open or answered', async ({ page }) => {
  await openLesson(page, 'nl');
  await begin(page);
  await choose(page, 'take-in-glasses');
  await page.reload();
  await expect(consequenceOf(page, 'take-in-glasses')).toBeVisible();
  await onwards(page);
  await page.reload();
  await expect(shownStep(page)).toHaveId('no-cause-found');
  await expect(radioOf(page, 'offer-a-choice')).toBeEnabled();
  await playPath(page, ['offer-a-choice', 'two-minutes-then-ruud', 'one-calm-sentence']);
  await page.reload();
  await expect(shownStep(page)).toHaveId('takes-the-card');
  await onwards(page);
  await page.reload();
  await expect(shownStep(page)).toHaveId('debrief');
});

test('a direct link to the lesson shows its cover, whatever was played before', async ({ page, context }) => {
  await openLesson(page, 'nl');
  await expect(page.locator('[data-cover]')).toBeVisible();
  await begin(page);
  await choose(page, 'one-moment');
  const other = await context.newPage();
  await openLesson(other, 'nl');
  await expect(other.locator('[data-cover]')).toBeVisible();
  await expect(shownStep(other)).toHaveCount(1);
});

test('a direct link to the debrief shows that of the finished attempt, even when a newer one is unfinished', async ({
  page,
  context,
}) => {
  await openLesson(page, 'nl');
  await finish(page, recoveredPath);
  await page.locator('[data-debrief] [data-again]').click();
  await choose(page, bestPath[0]);
  const other = await context.newPage();
  for (const visitor of [page, other]) {
    await visitor.goto('about:blank');
    await openLesson(visitor, 'nl', '#debrief');
    await expect(shownStep(visitor)).toHaveId('debrief');
    await expect(visitor.locator('[data-tally]')).toContainText('hersteld', { useInnerText: true });
  }
});

async function expectCover(page: Page, fragment: string): Promise<void> {
  await page.goto('about:blank');
  await openLesson(page, 'nl', fragment);
  await expect(page.locator('[data-cover]')).toBeVisible();
  await expect(shownStep(page)).toHaveCount(1);
}

test('links to what was not reached, and to what does not exist, show the cover', async ({ page }) => {
  await openLesson(page, 'nl');
  await begin(page);
  await choose(page, 'name-order-and-time');
  for (const fragment of ['#debrief', '#wies-stands-up', '#phone-call', '#takes-the-card'])
    await expectCover(page, fragment);
  for (const fragment of ['#nowhere', '#%E0%A4%A', '#constructor', '#&ticked=one-moment', '#&carried=%7B', '#"><b>'])
    await expectCover(page, fragment);
});

test('a fragment changed to garbage by hand shows the cover, and the way back to the lesson', async ({ page }) => {
  await openLesson(page, 'nl');
  await begin(page);
  await page.evaluate(() => {
    location.hash = 'nowhere';
  });
  await expect(page.locator('[data-cover]')).toBeVisible();
  await begin(page);
  await expect(shownStep(page)).toHaveId('busy-counter');
});
