import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import type { Assignment } from '../../src/core/assignment/assignment.ts';
import { readAssignmentCode } from '../../src/core/assignment/assignment-code.ts';
import type { LessonId } from '../../src/core/lesson/ids.ts';
import { everyLesson } from '../fixtures/every-lesson.ts';
import { optician } from '../fixtures/optician.ts';
import { playedLesson, sealedTicket, ticketOf } from '../fixtures/tickets.ts';
import { watchFaults } from './faults-seen.ts';
import { begin, bestPath, onwards, playPath } from './lesson-page.ts';

const terrace = everyLesson.find(({ id }) => id === ('terrace' as LessonId)) ?? optician;

/** The learner's way through the terrace: from afar through the glass, then repaired. */
const terracePath = [
  'pass-and-name-minutes',
  'ask-over-the-glass',
  'say-sorry-and-ask',
  'agree-and-bring',
  'time-and-what-is-quick',
] as const;
const bestOnTerrace = terracePath.filter((option) => !['ask-over-the-glass', 'say-sorry-and-ask'].includes(option));
const colleaguesPath = [bestOnTerrace[0], 'walk-round-and-greet', ...bestOnTerrace.slice(1)].flatMap(
  (one) => one ?? [],
);

/** A browser that has nothing in common with any other. */
function newBrowser(browser: Browser, baseURL: string | undefined): Promise<BrowserContext> {
  return browser.newContext({ ...(baseURL && { baseURL }), viewport: { width: 390, height: 844 }, locale: 'nl-NL' });
}

/** Opens everything on the builder's page that is folded away. */
async function unfold(page: Page): Promise<void> {
  await expect(page.locator('[data-set="first-day"]')).toBeVisible();
  for (const fold of await page.locator('.fold > summary').all()) await fold.click();
}

/** The trainer assigns both lessons, with choices, and keeps the backup of the key. */
async function assign(page: Page): Promise<{ link: string; backup: string }> {
  await page.goto('nl/trainer/');
  await unfold(page);
  for (const lesson of ['optician', 'terrace']) await page.locator(`[data-pick="${lesson}"]`).check();
  await page.locator('#field-title').fill('Voor vrijdag');
  await page.locator('#field-from').fill('Noor');
  await page.locator('[data-mode="coach"]').check();
  await page.locator('[data-make-link]').click();
  const link = await page.locator('[data-link]').inputValue();
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-backup]').click()]);
  return { link, backup: await download.path() };
}

/** The learner opens the link, plays both lessons, one of them half in Dutch and half in English, and makes the ticket. */
async function answer(page: Page, link: string): Promise<string> {
  await page.goto(link);
  await expect(page.locator('main')).toContainText('Noor');
  await page.locator('[data-keep]').click();
  await expect(page.locator('main[data-lesson="optician"][data-ready]')).toBeAttached();
  await begin(page);
  await playPath(page, bestPath);
  await onwards(page);
  await page
    .getByRole('link', { name: /opdracht/ })
    .filter({ visible: true })
    .first()
    .click();

  await page.locator('[data-lesson-link="terrace"]').first().click();
  await expect(page.locator('main[data-lesson="terrace"][data-ready]')).toBeAttached();
  await begin(page);
  await playPath(page, terracePath.slice(0, 2));
  await page.locator('a[data-language]').filter({ visible: true }).click();
  await expect(page.locator('html[lang="en"] main[data-lesson="terrace"][data-ready]')).toBeAttached();
  await playPath(page, terracePath.slice(2));
  await onwards(page);
  await page
    .getByRole('link', { name: /assignment/ })
    .filter({ visible: true })
    .first()
    .click();

  await page.locator('[data-ticket]').first().click();
  await page.locator('[data-ticket-name]').fill('Sem');
  await page.locator('[data-ticket-name]').blur();
  await expect(page.locator('[data-ticket-words]')).toContainText('Sem');
  return page.locator('[data-ticket-text]').inputValue();
}

/** What the link asks, as colleagues get it too. */
function assignmentIn(link: string): Assignment {
  const read = readAssignmentCode(
    link,
    everyLesson.map(({ id }) => id),
  );
  if (!read.ok) throw new Error(`The link gives no assignment: ${read.fault}.`);
  return read.assignment;
}

/** Tickets of colleagues, who all chose the best. */
function colleagues({ id, publicKey = '' }: Assignment, count: number): Promise<readonly string[]> {
  return Promise.all(
    Array.from({ length: count }, (_, index) =>
      sealedTicket(
        ticketOf({
          assignment: id,
          registration: (index + 1).toString(16).padStart(10, '0'),
          name: `Collega ${index + 1}`,
          lessons: [playedLesson(optician, bestPath), playedLesson(terrace, colleaguesPath)],
        }),
        { publicKey, privateKey: '' },
      ),
    ),
  );
}

async function takeIn(page: Page, pasted: string): Promise<void> {
  await page.goto('nl/trainer/results/');
  await page.locator('[data-paste]').fill(pasted);
  await page.locator('[data-take-in]').click();
}

const share = (page: Page, decision: string, option: string) =>
  page.locator(`[data-decision="${decision}"] [data-option="${option}"]`);

test('an assignment goes the whole way round: link, two lessons in two languages, ticket, the right decision', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const [trainer, learner, elsewhere] = [
    await newBrowser(browser, baseURL),
    await newBrowser(browser, baseURL),
    await newBrowser(browser, baseURL),
  ];
  const page = await trainer.newPage();
  const phone = await learner.newPage();
  const faults = [watchFaults(page), watchFaults(phone)];
  const { link, backup } = await assign(page);
  const ticket = await answer(phone, link);
  expect(ticket.length).toBeLessThanOrEqual(300);

  await takeIn(page, `Hoi Noor, hier is mijn bonnetje:\n${ticket}\nGroetjes, Sem`);
  await expect(page.locator('[data-person]')).toHaveText(/Sem/);
  await expect(page.locator('[data-hidden-choices]').first()).toBeVisible();
  await expect(page.locator('[data-decision]')).toHaveCount(0);

  const chat = (await colleagues(assignmentIn(link), 19)).map(
    (text, index) => `[26-11-2026 09:${index + 10}] Collega ${index + 1}: ${text.toLowerCase()} 👍\n`,
  );
  await takeIn(page, `${chat.join('')}[26-11-2026 09:45] Sem: ${ticket}`);
  await expect(page.locator('[data-person]')).toHaveCount(20);
  await expect(share(page, 'joost-waves', 'ask-over-the-glass')).toHaveAttribute('data-share', '5');
  await expect(share(page, 'joost-waves', 'walk-round-and-greet')).toHaveAttribute('data-share', '95');
  await expect(page.locator('[data-decision="joost-waves"]')).toHaveAttribute('data-lost', '1');
  await expect(page.locator('[data-decision="looking-around"]')).toHaveAttribute('data-lost', '0');
  await expect(page.locator('a[href$="/trainer/present/terrace/#joost-waves"]')).toBeVisible();

  const other = await elsewhere.newPage();
  await takeIn(other, ticket);
  await expect(other.locator('[data-set-aside]')).toBeVisible();
  await other.goto('nl/trainer/');
  await unfold(other);
  await other.locator('[data-restore]').setInputFiles(backup);
  await expect(other.locator('[data-notice="taken-in"]')).toBeVisible();
  await takeIn(other, `${chat.slice(0, 4).join('')}${ticket}`);
  await expect(other.locator('[data-person]')).toHaveCount(5);
  await expect(share(other, 'joost-waves', 'ask-over-the-glass')).toHaveAttribute('data-share', '20');
  expect(faults.flat()).toEqual([]);
  await Promise.all([trainer, learner, elsewhere].map((context) => context.close()));
});
