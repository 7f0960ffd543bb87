import { expect, type Locator, type Page } from '@playwright/test';

export type Locale = 'nl' | 'en';

/** The best choice in every decision. */
export const bestPath = [
  'name-order-and-time',
  'offer-a-choice',
  'two-minutes-then-ruud',
  'one-calm-sentence',
] as const;

/** Poor choices up to the recovery scene, and the best one there. */
export const recoveredPath = [
  'one-moment',
  'know-it-well',
  'start-searching',
  'call-after-him',
  'listen-and-offer',
] as const;

/** One way to every ending, with the choices that lead there. */
export const pathsToEndings = [
  { ending: 'takes-the-card', options: bestPath },
  { ending: 'quiet-shop', options: ['take-in-glasses', 'fetch-the-owner', 'ask-wies-to-wait', 'let-him-go'] },
  { ending: 'second-chance', options: recoveredPath },
  { ending: 'door-shut', options: ['start-on-ruud', 'know-it-well', 'two-minutes-then-ruud', 'call-after-him'] },
  {
    ending: 'door-shut',
    options: ['name-order-and-time', 'offer-a-choice', 'start-searching', 'let-him-go', 'explain-busy-day'],
  },
] as const;

/** Opens the lesson, at its cover unless a fragment such as `#debrief` is given, and waits for the player. */
export async function openLesson(page: Page, locale: Locale, fragment = ''): Promise<void> {
  await page.goto(`${locale}/lessons/optician/${fragment}`);
  await waitForPlayer(page);
}

export async function waitForPlayer(page: Page): Promise<void> {
  await expect(page.locator('main[data-lesson="optician"]')).toHaveAttribute('data-ready', '');
}

/** The one step that is shown: the cover, a scene, an ending or the debrief. */
export function shownStep(page: Page): Locator {
  return page.locator('[data-cover], [data-scene], [data-ending], [data-debrief]').filter({ visible: true });
}

/** The radio of an option; option ids are unique within this lesson. */
export function radioOf(page: Page, option: string): Locator {
  return page.locator(`[data-option="${option}"] input[name="option"]`);
}

/** What happens after an option is chosen. */
export function consequenceOf(page: Page, option: string): Locator {
  return page.locator(`[data-option="${option}"][data-chosen] [data-consequence]`);
}

/** Taps the button of the cover: start, carry on, or see the debrief. */
export async function begin(page: Page): Promise<void> {
  await follow(page, page.locator('[data-start]'));
}

/** Ticks a card of the decision that is shown, confirms it, and waits for what happens. */
export async function choose(page: Page, option: string): Promise<void> {
  await radioOf(page, option).check();
  await shownStep(page).locator('button[type="submit"]').click();
  await expect(consequenceOf(page, option)).toBeVisible();
}

/** Goes on from a consequence or an ending, and waits for the next step. */
export async function onwards(page: Page): Promise<void> {
  await follow(page, shownStep(page).locator('[data-continue]'));
}

/** Chooses and goes on, as often as there are options, beginning at the decision that is shown. */
export async function playPath(page: Page, options: readonly string[]): Promise<void> {
  for (const option of options) {
    await choose(page, option);
    await onwards(page);
  }
}

/** Plays from the cover to the debrief. */
export async function finish(page: Page, options: readonly string[]): Promise<void> {
  await begin(page);
  await playPath(page, options);
  await onwards(page);
}

/** From the debrief, goes back to a decision to try it differently, and waits for it. */
export async function rewindTo(page: Page, scene: string): Promise<void> {
  const roads = page.locator('.roads');
  if ((await roads.getAttribute('open')) === null) await roads.locator('summary').click();
  await page.locator(`[data-rewind="${scene}"]`).click();
  await expect(shownStep(page)).toHaveId(scene);
}

/** Taps a link to another step; a step's address is its id. */
async function follow(page: Page, link: Locator): Promise<void> {
  await link.click();
  await expect(shownStep(page)).toHaveId(new URL(page.url()).hash.slice(1));
}
