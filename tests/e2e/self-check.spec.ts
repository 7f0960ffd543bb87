import { expect, type Locator, type Page, test } from '@playwright/test';
import { debriefOf } from './any-lesson.ts';

const form = (page: Page): Locator => page.locator('[data-self-check]');
const answer = (page: Page, question: number, name: string): Locator =>
  form(page).getByRole('group').nth(question).getByRole('radio', { name });

test('after the lesson about contact one asks oneself four questions, with a plan after a no', async ({ page }) => {
  await debriefOf(page, 'nl', 'terrace');
  await expect(form(page).getByRole('group')).toHaveCount(4);
  await answer(page, 0, 'Ja').check();
  await expect(form(page).locator('.follow-up')).toBeHidden();
  await answer(page, 1, 'Nee').check();
  await expect(form(page).locator('.follow-up')).toBeVisible();
  await form(page).getByLabel('Als').fill('iemand wenkt');
  await form(page).getByLabel('dan').fill('loop ik naar de tafel');
});

test('answers are kept on the device, also in the other language, and nothing is sent', async ({ page }) => {
  await debriefOf(page, 'nl', 'terrace');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`));
  await answer(page, 2, 'Nee').check();
  await form(page).getByLabel('dan').fill('vraag ik het na');
  expect(sent).toEqual([]);
  await page.reload();
  await expect(answer(page, 2, 'Nee')).toBeChecked();
  await expect(form(page).getByLabel('dan')).toHaveValue('vraag ik het na');
  await page.goto('en/lessons/terrace/#debrief');
  await expect(answer(page, 2, 'No')).toBeChecked();
});

test('what cannot be read is set aside, and said', async ({ page }) => {
  await page.goto('404.html');
  await page.evaluate(() => localStorage.setItem('balie.self-check.terrace', '{"format":1,"answers":"?"}'));
  await debriefOf(page, 'en', 'terrace');
  await expect(form(page)).toContainText('have been set aside', { useInnerText: true });
  const kept = await page.evaluate(() => Object.values(localStorage));
  expect(kept).toContain('{"format":1,"answers":"?"}');
  await answer(page, 0, 'Yes').check();
  await page.reload();
  await expect(answer(page, 0, 'Yes')).toBeChecked();
});

test('what a newer version wrote stays as it is', async ({ page }) => {
  const newer = '{"format":2,"moods":[]}';
  await page.goto('404.html');
  await page.evaluate((text) => localStorage.setItem('balie.self-check.terrace', text), newer);
  await debriefOf(page, 'en', 'terrace');
  await answer(page, 0, 'No').check();
  await expect(form(page)).toContainText('from a newer version', { useInnerText: true });
  expect(await page.evaluate(() => localStorage.getItem('balie.self-check.terrace'))).toBe(newer);
});

test('without storage it can be filled in, and says that nothing is kept', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Not here.', 'SecurityError');
      },
    });
  });
  await debriefOf(page, 'en', 'terrace');
  await answer(page, 3, 'Sometimes').check();
  await expect(form(page)).toContainText('This browser keeps nothing', { useInnerText: true });
  expect(faults).toEqual([]);
});

test('other lessons have none', async ({ page }) => {
  await page.goto('nl/lessons/optician/');
  await expect(form(page)).toHaveCount(0);
});
