import { expect, type Locator, type Page, test } from '@playwright/test';
import {
  begin,
  bestPath,
  choose,
  finish,
  onwards,
  openLesson,
  playPath,
  radioOf,
  recoveredPath,
  rewindTo,
  shownStep,
} from './lesson-page.ts';

const captions = (page: Page, strip: 'first' | 'best' | 'second'): Locator =>
  page.locator(`[data-strip="${strip}"] [data-caption]`);

test('a bad path can be put right in the recovery scene, and the debrief shows it beside the best path', async ({
  page,
}) => {
  await openLesson(page, 'nl');
  await begin(page);
  await playPath(page, recoveredPath.slice(0, 4));
  await expect(shownStep(page)).toHaveId('phone-call');
  await expect(page).toHaveTitle('Herstel · Drie klanten tegelijk · Balie');
  await playPath(page, recoveredPath.slice(4));
  await onwards(page);

  await expect(page.locator('[data-outcome]')).toHaveText('Een tweede kans');
  await expect(page.locator('[data-tally]')).toContainText(/1 × kan beter.*2 × liever niet.*1 × hersteld/s, {
    useInnerText: true,
  });
  await expect(captions(page, 'first')).toHaveText([
    'Een momentje, zonder opkijken',
    'Ik kan het ook',
    'Meteen zoeken voor Wies',
    'Hem naroepen',
    'Luisteren, dan een tijd',
  ]);
  await expect(captions(page, 'best').filter({ visible: true })).toHaveText([
    'Gezien, volgorde, tijd',
    'Hem laten kiezen',
    'Twee minuten, dan Ruud',
    'Sorry, en een telefoontje',
  ]);
  await expect(page.locator('[data-second-path]')).toBeHidden();
});

test('the debrief shows the roads not taken of every decision on the path, with their ratings', async ({ page }) => {
  await openLesson(page, 'en');
  await finish(page, recoveredPath);
  await page.locator('.roads summary').click();
  await expect(page.locator('[data-road]').filter({ visible: true })).toHaveCount(5);
  const roads = page.locator('[data-road="busy-counter"] [data-road-option]');
  await expect(roads).toHaveCount(4);
  await expect(roads.nth(0)).toContainText('One moment, sir.', { useInnerText: true });
  await expect(roads.nth(0)).toContainText('Better not', { useInnerText: true });
  await expect(roads.nth(0).locator('[data-mark="chosen"]')).toBeVisible();
  await expect(roads.nth(1)).toContainText('I’ll be with you in ten minutes.', { useInnerText: true });
  await expect(roads.nth(1)).toContainText('Best choice', { useInnerText: true });
  await expect(roads.nth(1).locator('[data-mark="chosen"]')).toBeHidden();
  await expect(page.locator('[data-road-option="start-searching"] [data-mark="recovered"]')).toBeVisible();
});

test('a decision can be tried differently, while the first try stays as it was', async ({ page }) => {
  await openLesson(page, 'nl');
  await finish(page, bestPath);
  await expect(page.locator('[data-best-path]')).toBeHidden();
  await rewindTo(page, 'no-cause-found');
  await expect(radioOf(page, 'offer-a-choice')).toBeEnabled();
  await expect(radioOf(page, 'offer-a-choice')).not.toBeChecked();
  await playPath(page, ['know-it-well', 'ask-wies-to-wait', 'call-after-him']);
  await expect(shownStep(page)).toHaveId('door-shut');
  await onwards(page);

  await expect(page.locator('[data-tally]')).toHaveText('4 × beste keuze', { useInnerText: true });
  await expect(page.locator('[data-outcome]')).toHaveText('Ruud neemt het kaartje mee');
  await expect(captions(page, 'first')).toHaveText([
    'Gezien, volgorde, tijd',
    'Hem laten kiezen',
    'Twee minuten, dan Ruud',
    'Sorry, en een telefoontje',
  ]);
  await expect(captions(page, 'second')).toHaveText([
    'Gezien, volgorde, tijd',
    'Ik kan het ook',
    'Wies nog laten wachten',
    'Hem naroepen',
  ]);
  await expect(captions(page, 'second').first()).toBeVisible();
  await page.locator('.roads').evaluate((roads) => roads.setAttribute('open', ''));
  await expect(page.locator('[data-road-option="know-it-well"] [data-mark="retried"]')).toBeVisible();
  await expect(page.locator('[data-road-option="offer-a-choice"] [data-mark="chosen"]')).toBeVisible();
});

test('a second try in progress survives a reload', async ({ page }) => {
  await openLesson(page, 'nl');
  await finish(page, bestPath);
  await rewindTo(page, 'wies-stands-up');
  await page.reload();
  await expect(shownStep(page)).toHaveId('wies-stands-up');
  await expect(radioOf(page, 'start-searching')).toBeEnabled();
  await choose(page, 'start-searching');
});

test('play again starts afresh, and a reload at its first decision does not bring the old choices back', async ({
  page,
}) => {
  await openLesson(page, 'nl');
  await finish(page, recoveredPath);
  await shownStep(page).locator('[data-again]').click();
  await expect(shownStep(page)).toHaveId('busy-counter');
  await expect(radioOf(page, 'one-moment')).toBeEnabled();
  await expect(radioOf(page, 'one-moment')).not.toBeChecked();
  await expect(shownStep(page).locator('[data-person="ruud"]').filter({ visible: true })).toHaveAttribute(
    'data-mood',
    'tense',
  );

  await page.reload();
  await expect(shownStep(page)).toHaveId('busy-counter');
  await expect(radioOf(page, 'one-moment')).toBeEnabled();
  await playPath(page, bestPath);
  await onwards(page);
  await expect(page.locator('[data-tally]')).toHaveText('4 × beste keuze', { useInnerText: true });
});

test('the cover of a finished lesson offers the debrief, and to play again', async ({ page }) => {
  await openLesson(page, 'nl');
  await finish(page, bestPath);
  await openLesson(page, 'nl');
  await expect(page.locator('[data-start]')).toHaveText('Bekijk je terugblik', { useInnerText: true });
  await begin(page);
  await expect(shownStep(page)).toHaveId('debrief');
  await page.goBack();
  await shownStep(page).locator('[data-again]').click();
  await expect(shownStep(page)).toHaveId('busy-counter');
  await expect(radioOf(page, 'name-order-and-time')).toBeEnabled();
});
