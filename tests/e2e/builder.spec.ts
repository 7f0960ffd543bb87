import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { decodeQR } from 'qr/decode.js';
import sharp from 'sharp';
import type { Assignment } from '../../src/core/assignment/assignment.ts';
import { readAssignmentCode } from '../../src/core/assignment/assignment-code.ts';
import { everyLesson } from '../fixtures/every-lesson.ts';
import { watchFaults } from './faults-seen.ts';
import { fetchedDuring, kilobyte, note, sum } from './weigh.ts';

const firstDay = ['terrace', 'anybody-there', 'two-answers'];

/** Presses Tab until the focus is on something, which must show it. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < 60; stops++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}.`);
}

/** What the link on show asks, as a learner's browser reads it. */
async function assigned(page: Page): Promise<Assignment> {
  const link = await page.locator('[data-link]').inputValue();
  expect(link).toMatch(/^http.*\/assignment\/#BALIE-A/);
  const read = readAssignmentCode(
    link,
    everyLesson.map(({ id }) => id),
  );
  if (!read.ok) throw new Error(`The link gives no assignment: ${read.fault}.`);
  return read.assignment;
}

/** Makes the link of the draft that is open. */
async function makeLink(page: Page): Promise<Assignment> {
  await page.locator('[data-make-link]').click();
  await expect(page.locator('[data-link]')).toBeVisible();
  return assigned(page);
}

/** The text of a file that is downloaded by pressing something. */
async function downloaded(page: Page, selector: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(selector).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** Opens a file in the builder, about which this must be said. */
async function openFile(page: Page, text: string, said: string): Promise<void> {
  const file = page.locator('[data-restore]');
  if (!(await file.isVisible())) await page.locator('.fold', { has: file }).locator('summary').click();
  await file.setInputFiles({ name: 'file.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.locator('[data-notice="file"], [data-notice="taken-in"]')).toContainText(said);
}

async function axeFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}

/** What a phone reads that is held before a code. */
async function scanned(page: Page, selector: string): Promise<string> {
  const picture = await page.locator(selector).first().screenshot({ scale: 'css' });
  const { data, info } = await sharp(picture)
    .ensureAlpha()
    .resize({ width: 800 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data });
}

test('a manager makes a link with the keyboard alone: a set, a name, what comes back', async ({ page }) => {
  const faults = watchFaults(page);
  const fetched = await fetchedDuring(page, async () => {
    await page.goto('nl/trainer/');
    await expect(page.locator('[data-set="first-day"]')).toBeVisible();
    await tabTo(page, '[data-set="first-day"]');
    await page.keyboard.press('Enter');
    await tabTo(page, '[data-make-link]');
    await page.keyboard.press('Enter');
    await expect(page.locator('#field-from')).toBeFocused();
    await page.keyboard.type('Sam');
    await tabTo(page, '[data-mode="practice"]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, '[data-make-link]');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-view-title]')).toBeFocused();
  });
  expect(await assigned(page)).toMatchObject({
    ...{ title: 'Eerste dag', from: 'Sam', lessons: firstDay, mode: 'coach', coaching: 'each', locale: 'nl' },
    ...{ revision: 1, publicKey: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
  expect(faults).toEqual([]);
  const scripts = sum(fetched.filter(({ kind }) => kind === 'script').map(({ bytes }) => bytes));
  note('JavaScript of the builder, up to a sealed link', scripts);
  expect(scripts).toBeLessThanOrEqual(40 * kilobyte);
});

test('an assignment is kept, changed, copied, lost with the browser and restored from its backup', async ({
  page,
  browser,
}) => {
  await page.goto('en/trainer/');
  await page.locator('[data-set="returns"]').click();
  await page.locator('#field-from').fill('Sam');
  await page.locator('[data-mode="proof"]').check();
  const first = await makeLink(page);
  const backup = await downloaded(page, '[data-backup]');

  await page.reload();
  await page.getByRole('button', { name: 'Change this assignment' }).click();
  await page.locator('[data-remove]').first().click();
  expect(await makeLink(page)).toMatchObject({ id: first.id, revision: 2, lessons: first.lessons.slice(1) });
  await page.getByRole('button', { name: 'All assignments' }).click();
  await page.getByRole('button', { name: 'Make a copy' }).click();
  await page.locator('#field-title').fill('For Haarlem');
  expect((await makeLink(page)).id).not.toBe(first.id);
  await page.goBack();
  await page.goBack();
  await expect(page.locator('[data-assignment]')).toHaveCount(2);

  const elsewhere = await browser.newPage();
  await elsewhere.goto('nl/trainer/');
  await openFile(elsewhere, backup, '1 opdracht en 1 sleutel');
  await elsewhere.getByRole('button', { name: 'Toon de link' }).click();
  expect(await assigned(elsewhere)).toEqual(first);
  await elsewhere.getByRole('button', { name: 'Alle opdrachten' }).click();

  for (const [file, sentence] of [
    ['<script>alert(1)</script>', 'geen bestand van Balie'],
    ['{"format":1,"keys":[],"assignments":[{"__proto__":{"draft":1}}]}', 'geen bestand van Balie'],
    ['{"format":2}', 'nieuwere versie'],
    [' '.repeat(1_000_001), 'te groot'],
  ] as const)
    await openFile(elsewhere, file, sentence);
  await expect(elsewhere.locator('[data-assignment]')).toHaveCount(1);
  await elsewhere.close();
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, reducedMotion: 'reduce' });

    test(`without storage the link can be made, axe finds nothing on the way, and only the poster prints (${colorScheme})`, async ({
      page,
    }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'indexedDB', { value: undefined });
      });
      await page.setViewportSize({ width: 320, height: 568 });
      await page.goto('nl/trainer/');
      await expect(page.locator('[data-notice="unavailable"]')).toBeVisible();
      await page.locator('[data-mode="coach"]').check();
      for (const fold of await page.locator('.fold > summary').all()) await fold.click();
      await page.locator('[data-pick="optician"]').check();
      await page.locator('[data-make-link]').click();
      expect(await axeFindings(page)).toEqual([]);
      await page.locator('#field-title').fill('Op zaterdag');
      await page.locator('#field-from').fill('Sam');
      expect(await makeLink(page)).toMatchObject({ title: 'Op zaterdag', lessons: ['optician'] });
      await expect(page.locator('[data-notice="unavailable"]')).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

      await page.setViewportSize({ width: 794, height: 1123 });
      await page.emulateMedia({ media: 'print' });
      const shown = await page
        .locator('body *:not(.poster, .poster *, .drawn-sprite, .drawn-sprite *)')
        .evaluateAll(
          (all) => all.filter((element) => element.checkVisibility() && !element.querySelector('.poster')).length,
        );
      expect(shown).toBe(0);
      expect((await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(
        1,
      );
      const link = await page.locator('[data-link]').inputValue();
      expect(await scanned(page, '.poster-card .qr')).toBe(link);
      expect(await scanned(page, '.poster-strips .qr')).toBe(link);
    });
  });
