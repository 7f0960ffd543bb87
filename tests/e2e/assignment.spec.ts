import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { armor } from '../../src/core/armor/armor.ts';
import { hash16 } from '../../src/core/armor/hash.ts';
import type { LessonId } from '../../src/core/lesson/ids.ts';
import { optician } from '../fixtures/optician.ts';
import {
  beginAssignment,
  coachWith,
  linkTo,
  newKeys,
  openAssignment,
  practice,
  readTicket,
  sign,
} from './assignment-page.ts';
import { watchFaults } from './faults-seen.ts';
import { debriefed, plantAttempts } from './kept-values.ts';
import { begin, bestPath, choose, finish, onwards, playPath, recoveredPath, shownStep } from './lesson-page.ts';

const keys = await newKeys();
const coach = coachWith(keys);

/** The text in whatever QR code is in a picture. */
async function textInQr(picture: Buffer): Promise<string> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return decodeQR({ data, width: info.width, height: info.height });
}

test.describe('an assignment of a trainer who wants to see choices', () => {
  test.use({ colorScheme: 'dark', permissions: ['clipboard-read', 'clipboard-write'] });

  test('is begun, played with its house rules in two languages, and ends in a ticket that only the trainer can open', async ({
    page,
  }) => {
    const faults = watchFaults(page);
    await openAssignment(page, 'nl', linkTo(coach));
    await expect(page.locator('main')).toHaveAttribute('data-assignment', coach.id);
    for (const words of [
      'Eerste week',
      'van Noor',
      'voor Team Haarlem',
      'wat je de eerste keer koos',
      'Niet voor beoordeling',
    ])
      await expect(page.locator('main')).toContainText(words);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.locator('a[data-language]').click();
    await expect(page.locator('main')).toContainText('Not for appraisal');

    await beginAssignment(page);
    await expect(page).toHaveURL(/\/en\/lessons\/step-free\/$/);
    const cover = page.locator('[data-cover]');
    await expect(cover).toContainText('Eerste week, from Noor');
    await expect(cover).toContainText('Not for appraisal.');
    await expect(cover.locator('[data-rules]')).toContainText(coach.houseRules);
    await page.locator('[data-start]').click();
    await expect(shownStep(page).locator('[data-rules]')).toContainText(coach.houseRules);
    await shownStep(page).locator('.card').first().click();
    await shownStep(page).locator('button[type="submit"]').click();
    await expect(shownStep(page).locator('[data-chosen] [data-consequence]')).toBeVisible();
    await expect(shownStep(page).locator('[data-chosen] [data-why]')).toBeHidden();

    await page.goto('en/assignment/');
    await page.locator(`[data-assignment-link="${coach.id}"]`).click();
    await expect(sign(page, 'step-free')).toContainText('Begun');
    await sign(page, 'optician').click();
    await begin(page);
    await playPath(page, recoveredPath.slice(0, 2));
    await shownStep(page).locator('a[data-language]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
    await playPath(page, recoveredPath.slice(2));
    await onwards(page);
    const road = page.locator('[data-road="busy-counter"] [data-road-option="one-moment"]');
    await page.locator('.roads summary').click();
    await expect(road.locator('.road-words')).toContainText('Opkijken en een tijd noemen');
    await page.locator('[data-debrief] .actions a').click();

    await expect(sign(page, 'optician')).toContainText('Klaar');
    await page.locator('[data-ticket]').click();
    await page.locator('[data-ticket-name]').fill('Samira');
    const said = page.locator('[data-ticket-words]');
    await expect(said).toContainText('Samira');
    await expect(said.locator('ol ol li')).toHaveCount(recoveredPath.length);
    await expect(said).not.toContainText('Zonder drempel');
    const text = page.locator('[data-ticket-text]');
    const ticket = {
      ...{ assignment: coach.id, mode: 'coach', name: 'Samira' },
      lessons: [{ lesson: hash16('optician'), version: optician.version, choices: recoveredPath.map(hash16) }],
    };
    expect(await readTicket(keys, await text.inputValue())).toMatchObject(ticket);

    await page.locator('[data-copy]').click();
    await expect(page.locator('[data-shared]')).toBeVisible();
    expect(await readTicket(keys, await page.evaluate(() => navigator.clipboard.readText()))).toMatchObject(ticket);
    await page.locator('[data-show-qr]').click();
    await expect(page.locator('[data-ticket-qr]')).toBeVisible();
    expect(await textInQr(await page.screenshot())).toBe(await text.inputValue());
    expect(faults).toEqual([]);
  });
});

test('a link that is not right says what is wrong in one sentence, and a pasted one is found in all that is around it', async ({
  page,
}) => {
  const code = linkTo(practice);
  const broken = {
    none: 'hallo',
    'cut-off': code.slice(0, -9),
    damaged: code.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
    ticket: armor('ticket', Uint8Array.of(1, 2, 3)),
    'no-lessons': linkTo({ ...practice, lessons: ['gone' as LessonId] }),
    gone: '0123abcdef',
  };
  for (const [fault, fragment] of Object.entries(broken)) {
    await openAssignment(page, 'nl', fragment);
    await expect(page.locator(`[data-fault="${fault}"]`)).toBeVisible();
    await expect(page.locator('[data-fault]')).toHaveCount(1);
  }
  const pasted = `Sem:\n> https://balie.example/nl/assignment/#${code.toLowerCase().slice(0, 30)}\n> ${code.slice(30)}\nsucces`;
  await page.locator('textarea').fill(pasted);
  await page.locator('.paste button').click();
  await expect(page.locator('h1')).toHaveText('Even oefenen');
  await expect(page).toHaveURL(/#balie-a/i);

  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Not here.', 'SecurityError');
      },
    });
  });
  await page.reload();
  await page.locator('[data-keep]').click();
  await expect(page.locator('[data-fault="unavailable"]')).toBeVisible();
  await expect(sign(page, 'optician')).toHaveAttribute('target', '_blank');
});

test('a link that was upper-cased as a whole still leads to its assignment', async ({ page }) => {
  await page.goto(`NL/ASSIGNMENT/#${linkTo(practice).toUpperCase()}`);
  await expect(page).toHaveURL(/\/en\/assignment\//);
  await expect(page.locator('main h1')).toHaveText(practice.title);
});

test('assignments stand side by side on the home page, and in practice there is nothing to share', async ({
  page,
  baseURL,
}) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || !request.url().startsWith(baseURL ?? '')) elsewhere.push(request.url());
  });
  await plantAttempts(page, { [debriefed.id]: debriefed });
  await openAssignment(page, 'nl', linkTo(coach));
  await beginAssignment(page);
  await openAssignment(page, 'nl', linkTo(practice));
  await beginAssignment(page);
  await page.goto('nl/');
  const cards = page.locator('[data-assignments] .kept-card');
  await expect(cards).toHaveText([/Even oefenen.*Sem.*0 van 1 klaar/s, /Eerste week.*Noor.*0 van 2 klaar/s]);
  await cards.first().click();
  await expect(page.locator('[data-before]')).toBeVisible();

  // It was finished before anybody asked: it begins anew, and counts from now on.
  await page.locator('[data-next-step] [data-lesson-link="optician"]').click();
  await expect(page.locator('[data-start]')).toContainText('Begin');
  await finish(page, bestPath);
  await page.locator('[data-debrief] .actions a').click();
  await expect(page.locator('[data-next-step="nothing"]')).toContainText('Je hoeft niets te delen');
  await expect(page.locator('[data-ticket]')).toHaveCount(0);

  await page.locator('[data-put-away]').click();
  await expect(page.locator('[data-assignment-link]')).toHaveCount(1);
  await page.locator('[data-undo]').click();
  await expect(page.locator('[data-assignment-link]')).toHaveCount(2);
  expect(elsewhere).toEqual([]);
});

/** What axe finds wrong, and what is too small for a thumb. */
async function complaints(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const small = await page.locator('main :is(a, button, summary, input, textarea)').evaluateAll((targets) =>
    targets
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ target, box }) => box.width > 0 && box.height < 43.9 && getComputedStyle(target).display !== 'inline')
      .map(({ target }) => target.outerHTML.slice(0, 80)),
  );
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`)),
    ...small,
  ];
}

test('axe has nothing to say about any place of an assignment', async ({ page }) => {
  test.setTimeout(60_000);
  const found: string[] = [];
  const look = async (stop: string): Promise<void> => {
    found.push(...(await complaints(page)).map((complaint) => `${stop}: ${complaint}`));
  };
  await openAssignment(page, 'en', 'hello');
  await look('fault');
  await openAssignment(page, 'en', linkTo(coach));
  await look('offer');
  await page.emulateMedia({ colorScheme: 'dark' });
  await look('offer by night');
  await beginAssignment(page);
  await look('cover');
  await page.goto('en/lessons/optician/');
  await begin(page);
  await choose(page, 'one-moment');
  await onwards(page);
  await playPath(page, recoveredPath.slice(1));
  await onwards(page);
  await page.locator('[data-debrief] .actions a').click();
  await look('opened by night');
  await page.locator('[data-ticket]').click();
  await expect(page.locator('[data-ticket-words]')).toBeVisible();
  await look('ticket by night');
  await page.locator('[data-show-qr]').click();
  await expect(page.locator('[data-ticket-qr]')).toBeVisible();
  await look('code');
  await page.goto('en/');
  await look('home page');
  expect(found).toEqual([]);
});
