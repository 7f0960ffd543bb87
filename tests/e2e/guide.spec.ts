import { expect, type Page, test } from '@playwright/test';
import { guideMessagesIn } from '../../src/messages/guide/guide-messages.ts';
import { messagesIn } from '../../src/messages/messages.ts';
import { everyLesson } from '../fixtures/every-lesson.ts';

const locales = ['nl', 'en'] as const;
const parts = Object.keys(guideMessagesIn('nl').sheets);

/** How many pages of paper come out of the printer. */
async function pagesPrinted(page: Page): Promise<number> {
  const file = await page.pdf({ preferCSSPageSize: true });
  return file.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

for (const locale of locales)
  test(`the guide has every part, and tells no ratings to who has yet to choose (${locale})`, async ({ page }) => {
    await page.goto(`${locale}/trainer/guide/optician/`);
    const main = page.locator('main');
    await expect(main.locator('> .sheet')).toHaveCount(parts.length);
    for (const part of parts) await expect(page.locator(`.print-list a[href="#${part}"]`)).toHaveCount(1);
    for (const element of await main.locator('> .sheet h2:first-of-type').all()) await expect(element).not.toBeEmpty();
    await expect(page.locator('[data-step]')).toHaveCount(6);
    await expect(page.locator('[data-voice]')).toHaveCount(15);

    const { ratings } = messagesIn(locale).debrief;
    for (const rating of Object.values(ratings)) await expect(page.locator('#key')).toContainText(rating);
    for (const part of ['#read-aloud', '#worksheet', '#role-play']) {
      await expect(page.locator(part)).not.toContainText(new RegExp(Object.values(ratings).join('|')));
      await expect(page.locator(`${part} [data-rating]`)).toHaveCount(0);
    }
  });

test('what is read aloud has the options in the order of the words, each with a letter', async ({ page }) => {
  await page.goto('en/trainer/guide/optician/');
  const choices = page.locator('[data-aloud="busy-counter"] .aloud-choices li');
  await expect(choices).toHaveText([/^A\s*‘May I/, /^B\s*‘One moment/, /^C\s*‘Hello, sir/, /^D\s*‘You carry on/]);
  await expect(page.locator('[data-key="busy-counter"] .key-option')).toHaveText([/A/, /B/, /C/, /D/]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a link to a sheet makes it the only one that is printed, and another link prints all again', async ({
    page,
  }) => {
    await page.goto('nl/trainer/guide/optician/');
    expect(await pagesPrinted(page)).toBeGreaterThan(parts.length);
    await page.locator('.print-list').getByRole('link', { name: 'Werkblad' }).click();
    await expect(page.getByText('Alleen dit blad komt uit de printer.').filter({ visible: true })).toHaveCount(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('main > :visible')).toHaveCount(1);
    await expect(page.locator('#worksheet')).toBeVisible();
    expect(await pagesPrinted(page)).toBe(2);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('#worksheet').getByRole('link', { name: 'Toch alles printen' }).click();
    expect(await pagesPrinted(page)).toBeGreaterThan(parts.length);
  });
});

test('with JavaScript a link prints its sheet at once', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => void document.documentElement.setAttribute('data-printed', location.hash);
  });
  await page.goto('nl/trainer/guide/optician/');
  await page.locator('#manager').getByRole('link', { name: 'Print dit blad' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '#manager');
});

test('the guide prints as black words on white, whatever the theme', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('nl/trainer/guide/optician/');
  // Some signs of the map are white on black.
  const colors = await page.locator('main *:not(svg, svg *, [data-stop])').evaluateAll((all) => {
    const hasWords = (element: Element): boolean =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    const shown = all.filter((element) => element.checkVisibility());
    return [...new Set(shown.filter(hasWords).map((element) => getComputedStyle(element).color))];
  });
  expect(colors).toEqual(['rgb(0, 0, 0)']);
});

/** The room for words on A4 with the margins that the guide asks for: 182 by 271 millimeters, in pixels. */
const paper = { width: 688, height: 1024 };

test('no card of any lesson is too small for its words, and what is meant for one page fits on it', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const wrong: string[] = [];
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: 'print' });
  for (const { id } of everyLesson)
    for (const locale of locales) {
      await page.goto(`${locale}/trainer/guide/${id}/`);
      const full = await page.evaluate(({ height }) => {
        const tooFull = [...document.querySelectorAll('.card-a6')].filter(
          (card) => card.scrollHeight > card.clientHeight + 1,
        );
        const heightOf = (...parts: readonly string[]): number =>
          parts.reduce((sum, part) => sum + (document.querySelector(part)?.getBoundingClientRect().height ?? 0), 0);
        const pages = [['.guide-cover', '#recipe'], ['#objections'], ['#own-lesson'], ['#manager']];
        return [
          ...tooFull.map(({ className }) => className),
          ...pages.filter((parts) => heightOf(...parts) > height).map(String),
        ];
      }, paper);
      wrong.push(...full.map((part) => `${locale} ${id}: ${part}`));
    }
  expect(wrong).toEqual([]);
});
